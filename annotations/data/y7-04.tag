# id: y7-016  year: 2024  issuer: 海州湾市人民政府
[title] 海州湾市2024年政府信息公开工作年度报告
[title] 来源：海州湾市人民政府办公厅　　发布日期：2025-01-27　　阅读：2,916
[preamble] 海州湾市人民政府根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定编制本年度报告。
+[preamble] 报告内数据除特别说明外，均为全市口径，即市政府及办公厅、市政府组成部门和直属机构、12个区（市）政府及其部门、街道和镇的合计数。
[overview] 一、总体情况
[overview] 2024年，海州湾市坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十届三中全会精神，锚定“走在前、挑大梁”，把公开作为政府工作的基本准则，推动政务公开与政务服务、法治建设、数字赋能深度融合，为打造国际化创新型城市提供了有力支撑。
[proactive] （一）主动公开
[proactive] 全市全年累计主动公开{政府信息|item}{79.2万条|disclosure.total}，比2023年增加{2.6万条|comparison}，增长{3.4%|comparison}，按层级分，{市级|item}{11.9万条|disclosure.category}、{区（市）级|item}{41.8万条|disclosure.category}、{街镇级|item}{25.5万条|disclosure.category}，按时段分，{上半年|item}{37.1万条|disclosure.category}、{下半年|item}{42.1万条|disclosure.category}。
+[proactive] 全市政府网站发布信息{31.7万条|disclosure.website}，其中市政府网站{4.28万条|disclosure.website}，微博发布{12.6万条|disclosure.weibo}，微信发布{21.4万条|disclosure.wechat}，{抖音、视频号、小红书等其他新媒体|item}发布{13.5万条|disclosure.other_channel}。
+[proactive] 《海州湾市人民政府公报》发行{24期|disclosure.gazette}，登载市政府规章{6部|disclosure.gazette}、{市政府及部门文件|item}{312件|disclosure.gazette}，较上年多{27件|comparison}，数字公报回溯至1988年创刊号，均可供下载。
[key_area] 聚焦重点领域和重大行政决策，市级决策事项目录在年初向社会公布，对城市更新、公交线网、高中招生等议题全流程记录、全过程公开，市政府常务会议邀请市民代表列席，会议直播的做法受到群众点赞。
+[key_area] 全年公布市级{重大行政决策事项|item}{19项|disclosure.key_area}、区（市）级{157项|disclosure.key_area}，公开{重点民生实事进展|item}{48期|disclosure.key_area}、{城市更新项目信息|item}{733条|disclosure.key_area}，市、区两级{政府预决算和部门预决算|item}公开{2,908份|disclosure.key_area}，信用平台归集{“双公示”数据|item}{162.3万条|disclosure.key_area}，同比增加{8.1%|comparison}。
[interpretation] （二）解读回应
[interpretation] 全市发布各类{政策解读|item}{4,127件|interpretation}，同比增加{386件|comparison}，市级{911件|interpretation}、区（市）级{3,216件|interpretation}，其中新闻发布会解读{164件|interpretation}、负责人解读{1,083件|interpretation}、专家解读{257件|interpretation}、图解和音视频解读{2,623件|interpretation}。
+[response] 举行新闻发布会{214场|press_conference}，{市政府组成部门主要负责同志出席率|item}{96%|rate}，“民生在线”网络访谈{132期|interview}，收到{网民提问|item}{2.9万个|inquiry}，{答复率|item}{100%|rate}。
+[response] 12345政务服务便民热线受理{企业和市民诉求|item}{486.7万件|inquiry}，比上年下降{2.3%|comparison}，{接通率|item}{98.5%|rate}、{办结率|item}{99.6%|rate}、{问题解决率|item}{94.8%|rate}，{满意率|item}由{96.9%|comparison}升至{97.5%|rate}，梳理{高频共性问题|item}{62个|other}推动专项治理。
[application] （三）依申请公开
[application] 全市新收{申请|item}{7,914件|application.received}，同比上升{12.7%|comparison}，上年结转{243件|application.carried_in}，{市政府及办公厅|item}办理{468件|application.breakdown}、{市直部门|item}办理{2,137件|application.breakdown}、{区（市）|item}办理{5,309件|application.breakdown}，答复{7,866件|application.closed}，结转下年度{291件|application.carried_out}。
+[application] 予以公开{2,531件|application.granted}、部分公开{604件|application.partial}、不予公开{718件|application.refused|item=}，无法提供{2,487件|application.unavailable|item=}（其中{本机关不掌握|item}{1,862件|application.unavailable}、{没有现成信息需要另行制作|item}{398件|application.unavailable}、{补正后仍不明确|item}{227件|application.unavailable}），不予处理{1,018件|application.not_processed|item=}、其他处理{508件|application.other|item=}。
[mechanism] （四）政府信息管理
[mechanism] 健全政府信息“产生—审核—发布—更新—归档”全流程管理，运用人工智能辅助开展敏感信息识别，有效避免个人隐私和商业秘密泄露，信息发布的安全防线越筑越牢。
[platform] （五）平台建设
[platform] 市政府网站接入大模型智能问答，群众用口语提问即可获得政策依据和办理路径，智能客服由“答非所问”转向“对答如流”，在全国政府网站绩效评估中位居副省级城市前列。
[supervision] （六）监督保障
[supervision] 落实整治形式主义为基层减负要求，压减考核指标，不再对街镇开展网站、新媒体月度考核，全年{督导检查|item}由上年的{6次|comparison}减至{2次|supervision}，{工作通报|item}由{12期|comparison}减至{4期|supervision}。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 随着新修订的行政复议法施行，对政府信息公开不予公开等行为实行复议前置，复议化解争议的主渠道作用更加明显。
+[dispute] 全年{行政复议|item}{1,032件|review|item=}，比上年增加{318件|comparison}，其中{结果维持|item}{571件|review}、{结果纠正|item}{109件|review}、{其他结果|item}{263件|review}、{尚未审结|item}{89件|review}，{行政诉讼|item}{204件|litigation|item=}，减少{136件|comparison}，其中{未经复议直接起诉|item}{47件|litigation}、{复议后起诉|item}{157件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 主要问题：部分区（市）“先申请、再诉讼、求突破”的办理思路没有根本转变，答复被纠正比例偏高；
+[problem] 解读材料数量增长较快，但企业的知晓度、获得感提升有限。
+[plan] 改进情况：发布《依申请公开办理规范》地方标准，组建全市申请办理专家库，开展“送法到区”；
+[plan] 推行解读效果评估，建立“企业点单、部门解读”机制。
[other] 六、其他需要报告的事项
[fee] 全市收取信息处理费{1.27万元|fee}。
+[other] 人大代表建议、政协提案办理情况另行报告。
---
# id: y7-017  year: 2015  issuer: 南岭口市人民政府
[title] 南岭口市2015年度政府信息公开工作情况的报告
[preamble] 省人民政府办公厅：
[preamble] 根据《条例》和省府办《关于做好2015年度政府信息公开工作年度报告编制发布工作的通知》精神，现将我市2015年度政府信息公开工作情况报告如下：
[overview] 一、主要做法和成效
[overview] （一）提高认识，把握方向。
+[overview] 全市各级政府把政府信息公开作为密切联系群众、转变政府职能的重要途径，切实做到思想认识到位、工作措施到位、督促检查到位，从“要我公开”逐步变为“我要公开”。
[organization] （二）健全机构，强化力量。
+[organization] 市、县两级政府办公室均设立政务公开股（科），乡镇依托党政综合办落实人员，一些县还采取政府购买服务方式充实一线力量，基层“没人干、不会干”的状况有所改善。
[mechanism] （三）完善制度，堵塞漏洞。
+[mechanism] 修订依申请公开工作流程和文书格式，把受理、登记、审查、答复、送达各个环节的责任落实到岗位、落实到人头，坚决防止超期答复、错误引用法条等低级错误。
[proactive] （四）拓展渠道，扩大公开。
+[proactive] 2015年，全市通过各种渠道主动公开政府信息总计{68,415条|disclosure.total}，其中市政府信息公开网{19,230条|disclosure.website}、{电子显示屏和公开栏|item}{22,714条|disclosure.other_channel}、{报刊广播电视|item}{6,153条|disclosure.other_channel}、政府公报{260条|disclosure.gazette}、{政务微博微信|item}{11,520条|disclosure.other_channel}、{会议和文件|item}{8,538条|disclosure.other_channel}。
+[proactive] 从单位看，{市直单位|item}{20,306条|disclosure.category}，{石潭县|item}{11,847条|disclosure.category}，{云浦县|item}{10,920条|disclosure.category}，{南江区|item}{9,764条|disclosure.category}，{白蕉市|item}{8,871条|disclosure.category}，{大洲县|item}{6,707条|disclosure.category}，最多与最少的相差近一倍，与上年的{62,870条|comparison|item=}相比，全市总量增长{8.8%|comparison|item=}。
+[proactive] 如从2008年5月算起，全市累计公开{453,300余条|disclosure.cumulative}，其中{市直单位|item}公开{12.6万余条|disclosure.category}。
[key_area] （五）紧扣重点，回应期盼。
+[key_area] 财政专项资金公开迈出新步伐，依托市级专项资金管理平台，对申报指南、分配程序、分配结果、绩效评价实行全过程公开，群众只要点点鼠标就知道钱给了谁、怎么用。
+[key_area] 全年公示{专项资金分配结果|item}{146项|disclosure.key_area}，市级{部门预决算|item}公开{89家|disclosure.key_area}、{“三公”经费|item}公开{89家|disclosure.key_area}，比2014年增加{11家|comparison}，公开{保障性住房信息|item}{63条|disclosure.key_area}、{国有企业财务信息|item}{14家|disclosure.key_area}、{食品安全“黑名单”|item}{5批|disclosure.key_area}。
[response] （六）加强互动，排忧解难。
+[response] 全年市、县召开{新闻发布会和通气会|item}{52场|press_conference}，比上年多{14场|comparison}，播出“政风行风热线”{50期|interview}，12345投诉举报平台整合{投诉举报电话|item}{36条|platform}，受理{咨询|item}{31.2万件|inquiry}、{投诉举报|item}{7.4万件|inquiry}，{按时办结率|item}{97.8%|rate}，{群众满意率|item}{93.3%|rate}。
+[interpretation] 对商事登记、不动产统一登记等改革举措配发解读{212篇|interpretation}，平均每份规范性文件都有解读。
[application] （七）依法办理，保障权利。
+[application] 全市收到{政府信息公开申请|item}{794件|application.received}，比上年的{655件|comparison}增加两成，其中{现场申请|item}{94件|application.breakdown}，{信函申请|item}{306件|application.breakdown}，{网上申请|item}{381件|application.breakdown}，{电子邮件|item}{13件|application.breakdown}，{市本级|item}{288件|application.breakdown}、{县（市、区）|item}{506件|application.breakdown}。
+[application] 予以公开{421件|application.granted}，部分公开{52件|application.partial}，不予公开{76件|application.refused|item=}，{信息不存在|item}{103件|application.unavailable}，{非本机关公开|item}{88件|application.unavailable}，{申请内容不明|item}{20件|application.unavailable}，{重复申请|item}{17件|application.not_processed}，{其他|item}{8件|application.other}，尚在办理的{9件|application.carried_out}。
[fee] （八）收费减免情况。
+[fee] 除个别县档案资料复制收取{136元|fee}外，其他单位没有收取{费用|fee=0}。
[dispute] （九）复议、诉讼情况。
+[dispute] 涉及信息公开的行政复议{38件|review|item=}，{维持|item}{29件|review}、{纠正|item}{6件|review}、{其他|item}{3件|review}，行政诉讼{21件|litigation|item=}，{维持|item}{18件|litigation}、{败诉|item}{3件|litigation}，败诉原因都是程序违法。
[problem] 二、存在问题
[problem] 一是思想认识仍有温差，越往基层越淡薄；
+[problem] 二是网站建设“小散乱”，有的县直部门网站一年没有几条更新；
+[problem] 三是发布内容避重就轻，敏感领域不敢碰。
[plan] 三、下一步工作
[plan] 主要抓好“三个强化”：强化考核，将公开工作纳入科学发展观考核；
+[plan] 强化整合，年内关停一批县直部门网站；
+[plan] 强化专业，依托党校、行政学院开设依申请公开课程。
[plan] 同时建议省里建立全省统一的依申请公开办理系统，以便各地规范流程、共享案例。
---
# id: y7-018  year: 2018  issuer: 江沪市滨塘区人民政府
[title] 2018年滨塘区政府信息公开工作年度报告
[title] 索取号：BT000-201900013
[preamble] 本报告是根据《中华人民共和国政府信息公开条例》和市有关规定要求，由滨塘区人民政府编制的2018年度政府信息公开年度报告，全文在“江沪滨塘”门户网站上公布，市民可登录www.bintang-gov.cn查阅，或向区政府办公室（昆湖路501号，邮编201700）索取。
[overview] 一、概述
[overview] 2018年，滨塘区按照“卓越城区”建设要求，以公开促服务、以服务带公开，稳步推进基层政务公开标准化规范化试点，把为民服务解难题的理念贯穿始终，政府工作的透明度、公众的参与度进一步提升。
[organization] 全区有专门工作机构{58个|office}，各类工作人员{194人|staff.total}，其中专职{27人|staff.fulltime}、兼职{167人|staff.parttime}，年度专项经费{312万元|budget}。
+[organization] 新聘请{政务公开社会监督员|item}{30名|other}，覆盖企业、社区和高校。
[mechanism] 试点工作围绕城乡规划、国有土地上房屋征收、市政服务等领域展开，逐项梳理、逐条细化，编制公开事项标准目录，理清了“谁来公开、公开什么、怎么公开、何时公开”的问题，形成了一批可复制可推广的经验。
[proactive] 二、主动公开政府信息情况
[proactive] 2018年全区新增主动公开政府信息{15,326条|disclosure.total}，{全文电子化率|item}{100%|rate}，{区级部门|item}主动公开{10,874条|disclosure.category}，{街镇|item}主动公开{4,452条|disclosure.category}，截至年底自2004年5月1日市政府规定施行以来累计主动公开{183,940条|disclosure.cumulative}。
+[proactive] 新增的信息中，{政策法规类|item}{512条|disclosure.category}、占{3.3%|rate}，{规划计划类|item}{608条|disclosure.category}、占{4.0%|rate}，{其他业务类|item}{14,206条|disclosure.category}、占{92.7%|rate}，公开{重大决策草案|item}{24件|disclosure.category}，听取公众{意见|item}{1,083条|inquiry}。
+[proactive] “江沪滨塘”门户网站发布{15,326条|disclosure.website}，微信“滨塘发布”推送{2,930条|disclosure.wechat}、{粉丝|item}{38.6万|traffic}，比2017年增加{6.2万|comparison}，《滨塘区政府公报》刊发{4期|disclosure.gazette}，{区图书馆、档案馆、社区事务受理中心|item}放置纸质材料{4.7万份|disclosure.other_channel}。
[key_area] 财政资金方面，公开{区级财政预决算|item}{8份|disclosure.key_area}、{部门预决算|item}{246份|disclosure.key_area}、{专项资金|item}{31项|disclosure.key_area}。
+[key_area] 监管执法方面，“双公示”{行政许可|item}{31,428条|disclosure.key_area}、{行政处罚|item}{9,206条|disclosure.key_area}，安全生产和市场监管双随机{抽查结果|item}{1,847条|disclosure.key_area}，较去年多出{402条|comparison}，公共服务方面，公布{公办学校招生计划|item}{93所|disclosure.key_area}、{家庭医生签约机构|item}{52家|disclosure.key_area}、{养老机构信息|item}{61家|disclosure.key_area}。
[interpretation] 政策解读突出“看得懂、用得上”，对营商环境“一网通办”等政策以漫画、问答等形式进行解读，解读材料与政策原文相互链接，全年解读{174件|interpretation}。
[response] 三、互动交流情况
[response] 区长信箱收到{来信|item}{4,836件|inquiry}，12345热线承办{市民诉求|item}{8.3万件|inquiry}，{按时办结率|item}达{100%|rate}，{满意率|item}同比提升{5.9个百分点|comparison}，达到{79.4%|rate|item=满意率}，组织区长网上办公{12次|interview}、新闻通气会{16场|press_conference}，参与{网民|item}{3.5万人次|traffic}。
+[response] 承办市、区人大代表{建议|item}{142件|proposal}和政协{提案|item}{193件|proposal}，{解决采纳率|item}{74.6%|rate}。
[application] 四、依申请公开政府信息情况
[application] 全区受理政府信息公开{申请|item}{1,118件|application.received}，比2017年减少{63件|comparison}，{当面申请|item}{374件|application.breakdown}、{网上申请|item}{402件|application.breakdown}、{信函申请|item}{336件|application.breakdown}、{其他方式|item}{6件|application.breakdown}，申请量居前的是{区规土局|item}{286件|application.breakdown}、{区房管局|item}{241件|application.breakdown}、{区环保局|item}{67件|application.breakdown}。
+[application] 已答复{1,104件|application.closed}，{同意公开|item}{503件|application.granted}、占{45.6%|rate}，{部分公开|item}{38件|application.partial}、占{3.4%|rate}，{不予公开|item}{96件|application.refused|item=}、占{8.7%|rate}，{信息不存在|item}{251件|application.unavailable}，{非本机关职权|item}{137件|application.unavailable}，{申请内容不明确|item}{44件|application.unavailable}，{非《条例》所指政府信息|item}{35件|application.refused}。
[fee] 全区未收取政府信息公开相关{费用|fee=0}。
[dispute] 五、行政复议、行政诉讼情况
[dispute] 复议{87件|review|item=}，{维持|item}{79件|review}，{纠错|item}{4件|review}，{未审结|item}{4件|review}，诉讼{62件|litigation|item=}，{维持具体行政行为|item}{57件|litigation}，{原告主动撤诉|item}{5件|litigation}。
[problem] 六、主要问题和改进措施
[problem] 一是公众参与的广度不够，草案征求意见反馈者寥寥；
+[problem] 二是街镇公开标准化程度不一；
+[problem] 三是申请办理中说理告知不足。
+[plan] 2019年，将持续深化试点成果，扩大“政府开放日”范围，开展答复文书评优，全面提升工作水平。
---
# id: y7-019  year: 2020  issuer: 平溪市人民政府
[title] 平溪市人民政府2020年政府信息公开工作年度报告
[preamble] 本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）制作。
+[preamble] 内容包括市政府及各县（市、区）、市直各部门2020年政府信息公开工作情况。
[overview] 一、总体情况
[overview] 2020年，全市政务公开工作坚持战疫战贫两手抓、两手硬，聚焦做好“六稳”工作、落实“六保”任务，主动作为、精准发力，充分发挥了政务公开在凝聚共识、稳定预期、激发活力方面的作用。
+[overview] 全市行政机关依法履职，全年作出{行政许可决定|item}{41.7万件|admin}、{行政处罚决定|item}{12.9万件|admin}、{行政强制|item}{1.4万件|admin}，各类办理结果按规定公示。
[proactive] 一是主动公开持续深化。
+[proactive] 市政府及其部门通过市政府网站公开{信息|item}{25,480条|disclosure.website}，同比增长{13.5%|comparison}，各县（市、区）政府网站公开{88,216条|disclosure.website}，市、县两级{“两微一端”|item}发布{26.9万条|disclosure.other_channel}，应急广播“村村响”播发{疫情防控提示|item}{3.4万次|disclosure.category}。
+[proactive] 上述信息剔除重复后，全市主动公开{政府信息|item}共{34.6万条|disclosure.total}，较2019年的{29.8万条|comparison}增加{4.8万条|comparison}，其中{市级|item}{6.3万条|disclosure.category}、{县级|item}{19.5万条|disclosure.category}、{乡级|item}{8.8万条|disclosure.category}，“平溪发布”微信{2,870条|disclosure.wechat}，微博{6,204条|disclosure.weibo}。
[key_area] 二是重点领域全面覆盖。
+[key_area] 及时公布疫情防控、复工复产、助企纾困信息，让群众第一时间了解疫情动态、企业第一时间知晓扶持政策，做到科学防控不恐慌、精准施策有遵循。
+[key_area] 全年发布{疫情通报|item}{217期|disclosure.key_area}、{涉疫政策|item}{306件|disclosure.key_area}，脱贫攻坚收官之年公示{扶贫项目|item}{2,914个|disclosure.key_area}、{扶贫资金分配|item}{163批|disclosure.key_area}、{贫困退出公告|item}{12次|disclosure.key_area}，市本级公开{预决算|item}{202份|disclosure.key_area}，{县级预决算|item}公开{2,360份|disclosure.key_area}，“双公示”{上报及时率|item}从{91.3%|comparison}提升至{99.1%|rate}。
[interpretation] 三是政策解读提质增效。
+[interpretation] 全市共开展{解读|item}{1,382件次|interpretation}，比上年增加{25%|comparison}，市政府网站发布解读{331件|interpretation}，采用{图解、动画方式|item}的占{57.4%|rate}，解读人既有市长、县长，也有业务科长和窗口人员，群众更愿意听、听得进。
[response] 四是互动回应及时有效。
+[response] 市政府召开新闻发布会{73场|press_conference}（疫情防控专场{38场|press_conference}），在线访谈{31期|interview}，回应网络关切{866条|response}，报送舆情专报{124期|opinion_report}。
+[response] 12345热线共受理群众{来电|item}{62.5万个|inquiry}，同比激增{87.6%|comparison}，其中疫情期间{来电|item}{23.1万个|inquiry}，{满意率|item}{95.9%|rate}，“市长信箱”“平溪问政”办理{留言|item}{2.4万件|inquiry}，{按期回复率|item}{99.4%|rate}。
[application] 五是依申请公开依法规范。
+[application] 全市新收申请{892件|application.received}，承接上年{21件|application.carried_in}，按期办结{887件|application.closed}，转结下年{26件|application.carried_out}，{市本级|item}收到{224件|application.breakdown}，{县（市、区）|item}收到{668件|application.breakdown}，申请内容涉及{征地拆迁|item}的{413件|application.breakdown}、{社会保障|item}的{126件|application.breakdown}、{财政资金|item}的{57件|application.breakdown}。
+[application] 答复结果为予以公开{418件|application.granted}，部分公开{63件|application.partial}，{商业秘密和个人隐私|item}等不予公开{71件|application.refused}，{不掌握相关信息|item}{192件|application.unavailable}，{需另行制作|item}{38件|application.unavailable}，{信访投诉类|item}{54件|application.not_processed}，{要求提供公开出版物|item}{6件|application.not_processed}，其他处理{45件|application.other|item=}。
[mechanism] 六是信息管理更加严格。
+[mechanism] 各地各部门普遍建立信息发布台账，公开前保密审查率和政治审核率不打折扣，市档案馆接收到期政府文件并向社会开放。
[supervision] 七是监督保障有力有效。
+[supervision] 市政府办公室坚持每季度网上监测，对发现的问题发函督办、挂号整改，将整改结果与年度评先评优挂钩，工作人员的紧迫感和责任感明显增强。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 2020年全市行政复议{44件|review|item=}，{维持|item}{33件|review}、{纠正|item}{4件|review}、{其他|item}{7件|review}；
+[dispute] 行政诉讼{29件|litigation|item=}，其中{直接起诉|item}{19件|litigation}、{复议后起诉|item}{10件|litigation}，截至年底{已审结|item}{24件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 问题：一是“上热中温下冷”，压力传导不够；
+[problem] 二是网站和政务新媒体存在重复发布、同质化；
+[problem] 三是26个试点领域标准目录与实际工作“两张皮”。
[plan] 改进：把政务公开作为领导干部任职培训的必修课，推动标准目录与办事系统、网站栏目对应，让目录由“纸上”走到“线上”。
[other] 六、其他需要报告的事项
[other] 无。
---
# id: y7-020  year: 2017  issuer: 凤台岭市人民政府
[title] 凤台岭市 2017 年政府信息公开工作年度报告
[title] 凤台岭市人民政府办公室
[title] （2018 年 3 月 26 日）
[preamble] 按照《条例》和省政务公开办的要求，现公布凤台岭市 2017 年度政府信息公开工作年度报告。
[overview] 一、概述
[overview] 一年来，我市以“五公开”为主线，将政务公开纳入“放管服”改革和创建全国文明城市总体安排，重点突出、措施有力，呈现出整体推进、重点突破、亮点纷呈的良好局面。
[organization] 市级成立由常务副市长为组长的推进小组，县区成立相应机构，全市上下一把尺子、一个标准，有效破解了过去政出多门的难题。
[training] 举办全市政务公开高级研修班，组织县区和部门负责同志赴先进地区考察学习，邀请国内知名专家授课，开阔了眼界，理清了思路。
[proactive] 二、主动公开
[proactive] 2017 年，全市主动公开{政府信息|item} {94,836 条|disclosure.total}，较 2016 年的 {85,210 条|comparison}增加 {9,626 条|comparison}，增长 {11.3%|comparison}，{市本级（含市直部门）|item}公开 {28,317 条|disclosure.category}、占 {29.9%|rate}，{五县两区|item}公开 {66,519 条|disclosure.category}、占 {70.1%|rate}，自 2008 年《条例》施行至今累计达 {68 万余条|disclosure.cumulative}。
+[proactive] 通过市、县两级政府网站公开 {76,402 条|disclosure.website}，微博公开 {4,118 条|disclosure.weibo}，微信公开 {7,935 条|disclosure.wechat}，公报公开 {181 条|disclosure.gazette}，{报刊、电台、电视台|item}公开 {6,200 条|disclosure.other_channel}。
+[proactive] 按内容分，{机构人事|item} {1,504 条|disclosure.category}，{政策文件及解读|item} {3,871 条|disclosure.category}，{行政执法|item} {18,260 条|disclosure.category}，{财政审计|item} {2,947 条|disclosure.category}，{公共服务|item} {16,053 条|disclosure.category}，{政务动态|item} {38,791 条|disclosure.category}，{其他信息|item} {13,410 条|disclosure.category}。
[platform] 深入开展网站普查，整合迁移、注销关停一批“僵尸”网站和“睡眠”微信，市政府门户网站全新改版，移动版、无障碍版同步上线，服务更加贴心。
[key_area] 三、重点领域
[key_area] 市级{行政许可事项|item}由 {312 项|comparison}减至 {247 项|disclosure.key_area}，公布市县{权责清单|item} {3.1 万项|disclosure.key_area}，{“最多跑一次”事项|item}首批公布 {418 项|disclosure.key_area}，公开{部门预算|item} {97 家|disclosure.key_area}、{部门决算|item} {95 家|disclosure.key_area}，县区{部门预决算|item}公开 {1,208 家|disclosure.key_area}。
+[key_area] “信用凤台岭”网站公示{双公示信息|item} {46,715 条|disclosure.key_area}，比上年增长 {1.6 倍|comparison}，通报{环境违法案件|item} {83 起|disclosure.key_area}，公示{低保家庭|item} {4.2 万户|disclosure.key_area}、{农村危房改造对象|item} {3,816 户|disclosure.key_area}、{光伏扶贫收益分配|item} {126 批次|disclosure.key_area}。
[response] 四、解读回应
[response] 建立网上舆情收集、研判、处置、回应机制，重大突发事件做到 5 小时内发布权威信息、24 小时内举行新闻发布会，以主动赢得被动局面的扭转。
+[response] 全年召开新闻发布会 {36 场|press_conference}，访谈 {22 期|interview}，发布解读 {409 篇|interpretation}，政务热线 12345 受理{诉求|item} {15.3 万件|inquiry}，办结 {15.1 万件|inquiry}，{办结率|item} {98.7%|rate}，{满意率|item} {92.8%|rate}，较 2016 年提升 {1.5 个百分点|comparison}，办理{代表建议|item} {154 件|proposal}、{政协提案|item} {227 件|proposal}。
[application] 五、依申请公开
[application] 受理{申请|item} {436 件|application.received}，同比减少 {11.9%|comparison}，其中{市本级|item} {187 件|application.breakdown}，{县区|item} {249 件|application.breakdown}，{公民申请|item} {411 件|application.breakdown}，{企业和社会组织申请|item} {25 件|application.breakdown}，当年办结 {430 件|application.closed}，{办结率|item} {98.6%|rate}，跨年办理 {6 件|application.carried_out}。
+[application] 主动公开和同意公开 {249 件|application.granted}，部分公开 {31 件|application.partial}，不同意公开 {38 件|application.refused|item=}，{不属本机关|item} {52 件|application.unavailable}，{信息不存在|item} {47 件|application.unavailable}，{告知作出更改补充|item} {13 件|application.unavailable}。
[fee] 全年收费 {0 元|fee}，减免 {0 元|fee}。
[dispute] 六、复议诉讼
[dispute] {行政复议|item} {21 件|review|item=}，较上年减少 {4 件|comparison|item=行政复议}，{维持|item} {17 件|review}、{确认违法|item} {1 件|review}、{终止审理|item} {3 件|review}。
+[dispute] 行政诉讼 {12 件|litigation|item=}，{判决驳回|item} {10 件|litigation}，{责令重作|item} {2 件|litigation}。
[problem] 七、主要问题和改进措施
[problem] 主要问题是公开的信息分散，群众“找不到、看不懂、用不上”，县区和部门网站信息共享不够，重复劳动较多，工作人员疲于应付。
[plan] 为此，将加快推进全市统一信息公开平台建设，实现一次录入、多端发布，减轻基层负担；
+[plan] 并探索公开效果第三方评价，以群众评价倒逼质量提升。
