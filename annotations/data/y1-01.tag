# id: y1-001  year: 2009  issuer: 泽川市人民政府
[title] 泽川市人民政府2009年政府信息公开工作年度报告
[preamble] 本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和省政府办公厅《关于做好2009年政府信息公开工作年度报告编制公布工作的通知》（办函〔2010〕4号）要求编制。
+[preamble] 全文由概述，主动公开政府信息情况，依申请公开政府信息情况，咨询处理情况，复议、诉讼和申诉情况，经费投入和收费情况，主要问题和改进措施七个部分组成，所列数据的统计期限自2009年1月1日起至12月31日止。
[overview] 一、概述
[overview] 2009年是《条例》全面实施的第二个年头，也是我市应对国际金融危机冲击、保增长保民生保稳定任务最为繁重的一年，全市生产总值增长11.2%，城镇新增就业4.3万人。
+[overview] 一年来，市政府始终把推行政府信息公开作为加强自身建设、密切联系群众的一项基础性工作来抓，坚持以公开为原则、不公开为例外，坚持公开内容与群众需求相衔接、公开载体与群众习惯相适应，各项工作在上年打基础的基础上又向前迈进了一步。
[organization] （一）工作机构和人员。
+[organization] 至2009年底，全市8个县（市、区）和47个市级行政机关全部明确了政府信息公开工作机构，共设机构{93个|office}，配备{工作人员|item}{412人|staff.total}，其中专职{67人|staff.fulltime}、兼职{345人|staff.parttime}，比2008年底增加{38人|comparison}。
[training] 市监察局、市法制办、市保密局共同编写了培训讲义，采取以会代训、分片轮训、上门辅导等办法，先后组织培训班{11期|training}，{1,260人次|trainee}参加，基本做到了全市从事这项工作的同志人人轮训一遍。
[mechanism] （二）制度建设。
+[mechanism] 在2008年出台《泽川市政府信息公开实施办法》的基础上，又制订了依申请公开办理规程、虚假信息澄清、发布协调、工作考核等{配套制度|item}{6项|document.other}，从而使信息的产生、审查、发布、更新、归档各个环节都有章可循。
+[mechanism] 各县（市、区）也结合各自实际建立了相应的制度，有的还把保密审查的责任细化到了科室和经办人。
[proactive] 二、主动公开政府信息情况
[proactive] 全市各级行政机关2009年主动公开政府信息{86,417条|disclosure.total}，{全文电子化率|item}达到{96.4%|rate}，其中{市级机关|item}公开{21,305条|disclosure.category}，{各县（市、区）|item}公开{65,112条|disclosure.category}，{总量|item}比2008年的{52,960条|comparison}增加了{33,457条|comparison}，增幅为{63.2%|comparison}。
[proactive] 从信息的类别看，{机构职能类|item}{4,126条|disclosure.category}，占总数的{4.8%|rate}；
+[proactive] {政策法规类|item}{7,903条|disclosure.category}，占{9.1%|rate}；
+[proactive] {规划计划类|item}{1,844条|disclosure.category}，占{2.1%|rate}；
+[proactive] {业务类信息|item}{70,581条|disclosure.category}，占{81.7%|rate}；
+[proactive] 其余为统计、人事等其他信息。
[proactive] 从公开的渠道看，“中国·泽川”门户网站全年上载信息{32,678条|disclosure.website}，{日均访问量|item}{1.1万人次|traffic}；
+[proactive] 《泽川市人民政府公报》编发{12期|disclosure.gazette}，刊登各类文件{97件|disclosure.gazette}，免费赠阅范围从市直机关延伸到了行政村和大型商场；
+[proactive] 在{《泽川日报》|item}设立政务专版{48期|disclosure.other_channel}，在{泽川人民广播电台|item}播出政策信息{315条|disclosure.other_channel}。
[platform] 市档案馆、市图书馆及各县（市、区）档案馆、图书馆共设政府信息公共查阅点{18个|access_point}，乡镇（街道）便民服务中心设查阅点{124个|access_point}，当年接待{查阅群众|item}{9,317人次|inquiry}，提供{文件复印件|item}{2,208份|document.other}。
[application] 三、依申请公开政府信息情况
[application] （一）申请情况。
+[application] 全市共受理政府信息公开申请{1,036件|application.received}，其中{当面申请|item}{512件|application.breakdown}，{网上申请|item}{387件|application.breakdown}，{信函申请|item}{102件|application.breakdown}，{传真申请|item}{35件|application.breakdown}，申请内容集中在房屋拆迁许可、建设用地审批、企业改制、工龄认定等方面，其中{拆迁和征地类|item}{574件|application.breakdown}，占{55.4%|rate}。
[application] （二）答复情况。
+[application] 至年底已答复{1,021件|application.closed}，另有{15件|application.carried_out}按规定延期至2010年1月答复。
+[application] 答复件中，同意公开的{718件|application.granted}，同意部分公开的{64件|application.partial}，不予公开的{41件|application.refused}，{信息不存在|item}的{93件|application.unavailable}，{非本机关掌握|item}的{71件|application.unavailable}，{申请内容不明确|item}的{22件|application.unavailable}，{重复申请|item}的{12件|application.not_processed}。
[response] 四、咨询处理情况
[response] 全市共接受{政府信息公开咨询|item}{24,830人次|inquiry}，其中{现场咨询|item}{8,642人次|inquiry}、{电话咨询|item}{13,975人次|inquiry}、{网上咨询|item}{2,213人次|inquiry}。
[dispute] 五、复议、诉讼和申诉情况
[dispute] 全市发生与政府信息公开有关的行政复议{14件|review}，复议机关{维持|item}{9件|review}，{撤销并责令重新答复|item}{2件|review}，申请人{自愿撤回|item}{3件|review}；
+[dispute] 行政诉讼{5件|litigation}，法院{驳回诉讼请求|item}{4件|litigation}，{尚未审结|item}{1件|litigation}；
+[dispute] 市监察局受理有关申诉{3件|complaint}，均已办结。
[organization] 六、经费投入和收费情况
[organization] 市财政安排政府信息公开专项经费{120万元|budget}，主要用于门户网站改版、公报印刷和查阅点设备添置，各县（市、区）共投入{236.5万元|budget}。
+[fee] 依申请提供信息共收取检索、复制、邮寄费{4,318元|fee}，没有发生{减免|fee=0}情形。
[problem] 七、主要问题和改进措施
[problem] 我市政府信息公开工作虽然取得了一些成绩，但与《条例》的要求和人民群众的期待相比还有距离，主要是少数单位的领导把它看成是办公室的事情，公开的随意性较大；
+[problem] 县与县之间、部门与部门之间发展很不平衡，信息数量最多与最少的部门相差悬殊；
+[problem] 依申请公开的答复格式不统一、说理不充分。
[plan] 2010年，我们将继续抓好《条例》的贯彻落实，着力完善目录体系，统一答复文书格式，对工作后进的单位进行重点帮促，努力使我市的政府信息公开工作再上一个新水平。
---
# id: y1-002  year: 2013  issuer: 岭东省人民政府办公厅
[title] 当前位置：首页 > 信息公开 > 年度报告 > 省政府办公厅
[title] 岭东省人民政府办公厅2013年度政府信息公开工作报告
[title] 信息来源：省政府办公厅信息公开办　　字体：【大 中 小】
[preamble] 现根据《政府信息公开条例》第三十一条规定，公布岭东省人民政府办公厅2013年度政府信息公开工作报告，本报告不包括省政府各部门和各设区的市的情况。
[overview] 一、基本情况
[overview] 2013年，省政府办公厅认真贯彻《国务院办公厅关于印发当前政府信息公开重点工作安排的通知》和《国务院办公厅关于进一步加强政府信息公开回应社会关切提升政府公信力的意见》（国办发〔2013〕100号）精神，一手抓省政府本级信息的公开，一手抓对全省工作的指导，较好地发挥了组织协调和示范带动作用。
[organization] 厅主要领导多次对依申请公开疑难件作出批示，分管副秘书长每周听取一次情况汇报，政府信息公开办公室现有工作人员{9名|staff.total}，其中专职{7名|staff.fulltime}，并从省政府法律顾问团中聘请了{3名|staff.parttime}兼职法律顾问参与研究答复意见。
[mechanism] 二、推进全省政府信息公开工作情况
[mechanism] （一）健全规章制度。
+[mechanism] 代拟了《岭东省人民政府办公厅关于进一步做好政府信息依申请公开工作的意见》，起草《政府信息公开保密审查工作指引》，对行政机关之间如何协商、何时移送、怎样区分政府信息与党务信息等实践中争议较多的问题逐一作出回答，受到基层同志的欢迎。
[supervision] （二）开展监督检查。
+[supervision] 9月至11月，会同省监察厅组成联合检查组，对{11个|supervision}{设区市|item}和{26个|supervision}{省级部门|item}进行了实地检查，调阅{依申请公开案卷|item}{318卷|supervision}，发现各类{问题|item}{92个|other}，逐一反馈并限期整改；
+[supervision] 委托省社科院开展{网站测评|item}{2次|supervision}，结果在全省范围内通报。
[training] （三）加强业务培训。
+[training] 举办全省政府信息公开工作培训班{2期|training}，来自各市、省直各单位的{286名|trainee}业务骨干接受了为期3天的集中培训。
[proactive] 三、主动公开情况
[proactive] 全年经省政府门户网站主动公开{省政府及省政府办公厅文件|item}{214件|disclosure.category}，{主动公开率|item}比上年提高了{7.3个百分点|comparison}；
+[proactive] 编辑出版《{岭东省人民政府公报|item}》{24期|disclosure.gazette}（另出增刊{1期|disclosure.gazette}），刊载各类文件{402件|disclosure.gazette}，每期发行{6.8万册|document.other}，全部免费发放到全省各村（居）民委员会、公共图书馆、车站码头和中小学校。
[proactive] 门户网站全年发布信息{41,276条|disclosure.website}，其中{省政府常务会议消息|item}{43篇|disclosure.category}，{领导活动|item}{612篇|disclosure.category}，{统计数据|item}{1,094条|disclosure.category}，{人事任免|item}{57批次|disclosure.category}，{应急管理信息|item}{336条|disclosure.category}；
+[proactive] 政务微博“岭东政务”于4月28日开通，8个月里编发{3,742条|disclosure.weibo}，在新浪、腾讯两个平台共拥有{粉丝|item}{217万|traffic}。
[key_area] 四、重点领域信息公开
[key_area] 对照国务院办公厅确定的9个重点领域，逐项明确牵头部门和时间表。
+[key_area] 推动{95个|disclosure.key_area}{省级部门预算|item}和{93个|disclosure.key_area}{省级部门决算|item}在网上晒出，{“三公”经费预算|item}公开单位由上年的{41家|comparison}扩大到{95家|disclosure.key_area}；
+[key_area] 督促有关部门发布{空气质量日报|item}{365期|disclosure.key_area}、{食品药品安全抽检公告|item}{28期|disclosure.key_area}、{保障性住房建设进展|item}{12期|disclosure.key_area}，重大安全生产事故调查报告全文公布。
[response] 五、回应社会关切
[response] 省政府新闻办全年举行新闻发布会{67场|press_conference}，省长、副省长出席{9场|press_conference}；
+[response] 门户网站组织“在线访谈”{38期|interview}，网友提出{问题|item}{2,915个|inquiry}，嘉宾现场作答{1,140个|inquiry}，其余转有关部门会后书面答复；
+[response] 就H7N9禽流感疫情、某地自来水异味、高速公路节假日拥堵等{11起|response}突发事件和热点问题及时发布权威信息，有效压缩了谣言的空间。
[application] 六、依申请公开情况
[application] 省政府办公厅全年收到{政府信息公开申请|item}{423件|application.received}，是上年（{198件|comparison}）的{2倍多|comparison}，其中以{信函|item}方式提出的{276件|application.breakdown}，以{网络|item}方式提出的{129件|application.breakdown}，{当面|item}提交的{18件|application.breakdown}。
+[application] 申请人除了公民之外，还有企业、律师事务所和在校大学生，{公民|item}申请{391件|application.breakdown}，{法人和其他组织|item}申请{32件|application.breakdown}。
+[application] 所有申请均在规定期限内作出处理，答复{409件|application.closed}，结转下年{14件|application.carried_out}。
+[application] 在答复的申请中，予以公开{152件|application.granted}，部分公开{21件|application.partial}，{不属于《条例》所指政府信息|item}{36件|application.refused}，{危及国家安全、公共安全和社会稳定|item}不予公开{5件|application.refused}，{不属于本机关公开职责|item}告知向有关机关申请{128件|application.unavailable}，{信息不存在|item}{39件|application.unavailable}，{告知作出更改、补充|item}{28件|application.unavailable}。
+[application] 从申请内容来看，涉及省政府征地批复的最多，有的申请人就同一地块反复提出申请，有的一次性提出几十项内容，答复工作量很大，但我们坚持依法、耐心、细致，能当面沟通的尽量当面沟通，不少矛盾在沟通中得到了化解。
[dispute] 七、复议、诉讼情况
[dispute] 因政府信息公开引起的以省政府为被申请人的行政复议{17件|review}，{维持原答复|item}{13件|review}，{确认违法|item}{1件|review}，{终止审理|item}{3件|review}；
+[dispute] 向国务院申请裁决{2件|review|item=}，均未作出决定。
+[dispute] 没有发生以省政府为被告的信息公开{行政诉讼|litigation=0}案件。
[fee] 省政府办公厅没有就提供政府信息向申请人收取任何{费用|fee=0}。
[problem] 八、存在的问题
[problem] 从一年来的实践看，一些单位保密审查和公开审查“两张皮”，解读的意识不强、水平不高，省级与市县网站之间信息资源没有打通。
[plan] 九、2014年工作安排
[plan] 2014年，省政府办公厅将围绕简政放权和职能转变，推动行政审批事项目录、权力清单公开，建立健全政务舆情收集、研判和回应机制，探索建立政府信息公开典型案例库，把工作做得更实、更细、更有成效。
[signature] 岭东省人民政府办公厅
[signature] 2014年3月26日
---
# id: y1-003  year: 2016  issuer: 澜岭傣族自治州人民政府
[title] 澜岭傣族自治州2016年政府信息公开工作年度报告
[preamble] 按照《条例》规定，特向社会公布2016年澜岭傣族自治州政府信息公开工作年度报告。
+[preamble] 如对报告有疑问，请与州人民政府办公室政务公开科联系（地址：勐朗大街29号，邮编：678415，电话：0692-2210364）。
[overview] 2016年，在省委、省政府和州委的坚强领导下，全州各级各部门深入学习贯彻中共中央办公厅、国务院办公厅《关于全面推进政务公开工作的意见》，把公开透明作为政府工作的基本制度，用各族群众听得懂的语言、看得见的方式开展公开，为脱贫攻坚、沿边开放和民族团结进步示范区建设营造了良好环境。
[proactive] 一、主动公开情况
[proactive] 全州共主动公开{政府信息|item} {58,264 条|disclosure.total}，比上年增加 {9,873 条|comparison}，其中{州级部门|item} {13,440 条|disclosure.category}、{勐朗市|item} {11,902 条|disclosure.category}、{盈河县|item} {10,337 条|disclosure.category}、{梁岗县|item} {8,615 条|disclosure.category}、{陇坝县|item} {13,970 条|disclosure.category}。
+[proactive] 按载体分，政府公报 {184 条|disclosure.gazette}、政府网站 {37,528 条|disclosure.website}、政务微博 {6,251 条|disclosure.weibo}、政务微信 {9,470 条|disclosure.wechat}、{其他方式|item} {4,831 条|disclosure.other_channel}。
[proactive] 考虑到边境乡镇傣族、景颇族群众较多的实际，州广播电视台用傣语、景颇语译播政策 {信息|item} {1,206 条|disclosure.other_channel}，“两微一端”开设双语栏目，驻村工作队员把惠农政策编成山歌小调在集市上传唱，群众反映比看文件管用。
[platform] 二、平台和载体建设
[platform] 完成州、县（市）政府网站首次普查整改，关停合并不达标的 {乡镇和部门网站|item} {63 个|platform}，保留 {41 个|platform}，州政府门户网站改版后设 {频道|item} {9 个|platform}、{专题专栏|item} {34 个|platform}，年 {点击量|item} {612 万次|traffic}。
+[platform] 依托州档案馆、州图书馆和 5 个县（市）档案馆，设立政府信息查阅点 {12 个|access_point}，配备 {触摸屏|item} {26 台|platform}，免费赠阅《{澜岭州人民政府公报|item}》 {1.8 万册|document.other}。
[platform] 更新行政村政务公开栏 {312 个|bulletin_board}，口岸联检大厅增设中缅双语 {电子显示屏|item} {6 块|platform}。
[key_area] 三、重点领域信息公开情况
[key_area] 紧扣打赢脱贫攻坚战这个头等大事，对贫困对象的识别、退出和项目资金的安排、使用实行村、乡、县三级公示。
+[key_area] 全年发布 {扶贫资金项目信息|item} {1,127 条|disclosure.key_area}、{贫困退出公告|item} {89 批次|disclosure.key_area}，公开 {财政预决算|item} {486 份|disclosure.key_area}、{环境质量信息|item} {730 条|disclosure.key_area}、{征地补偿公告|item} {57 件|disclosure.key_area}、{食品药品抽检结果|item} {2,315 批次|disclosure.key_area}、{公共资源交易信息|item} {3,094 条|disclosure.key_area}。
[interpretation] 四、解读和回应情况
[interpretation] 发布解读稿件 {203 篇|interpretation}，其中图解 {46 篇|interpretation}、民族语文解读 {31 篇|interpretation}，州长就“十三五”规划纲要在州电视台作了专题解读。
[response] 州政府新闻办举行新闻发布会 {19 场|press_conference}，主要负责同志参加 {4 场|press_conference}；
+[response] 州、县（市）政府网站开展在线访谈 {52 期|interview}，州广播电视台《金孔雀问政》栏目播出电视问政 {6 期|interview}，现场点评 {问题|item} {48 个|other}，督促整改 {47 个|other}；
+[response] 就登革热疫情、边贸互市管理、客运班线停运等回应热点舆情 {28 次|response}。
+[response] 州长热线、12345 平台和网上信箱受理 {群众诉求|item} {16,942 件|inquiry}，{办结率|item} {97.8%|rate}。
[response] 办理 {州人大代表建议|item} {112 件|proposal}、{州政协提案|item} {187 件|proposal}，答复全文公开 {146 件|proposal|item=}。
[application] 五、依申请公开情况
[application] 全州收到政府信息公开申请 {137 件|application.received}，{当面申请|item} {58 件|application.breakdown}、{网络申请|item} {44 件|application.breakdown}、{信函申请|item} {33 件|application.breakdown}、{传真申请|item} {2 件|application.breakdown}。
+[application] 按时办结 {134 件|application.closed}，延期办结 {3 件|application.closed}。
+[application] 其中属于已主动公开范围 {49 件|application.granted}，同意公开 {46 件|application.granted}，同意部分公开 {7 件|application.partial}，不同意公开 {8 件|application.refused|item=}（涉及 {国家秘密|item} {2 件|application.refused}、{个人隐私|item} {4 件|application.refused}、{商业秘密|item} {2 件|application.refused}），{不属于本行政机关公开|item} {15 件|application.unavailable}，{申请信息不存在|item} {9 件|application.unavailable}，{告知作出更改补充|item} {3 件|application.unavailable}。
[fee] 依申请提供政府信息没有收取任何 {费用|fee=0}。
[dispute] 六、行政复议、行政诉讼和举报投诉情况
[dispute] 全州发生行政复议 {6 件|review|item=}（{维持具体行政行为|item} {4 件|review}，{被依法纠错|item} {1 件|review}，{其他情形|item} {1 件|review}）；
+[dispute] 行政诉讼 {2 件|litigation|item=}，{维持具体行政行为或者驳回原告诉讼请求|item} {1 件|litigation}，{被依法纠错|item} {1 件|litigation}；
+[dispute] 举报投诉 {0 件|complaint}。
[organization] 七、机构、人员和经费
[organization] 全州有专门机构 {58 个|office}，设置政府信息公开查阅点的单位和乡镇均有人值守，从事公开工作的人员 {341 人|staff.total}，专兼职比例失衡，专职仅 {37 人|staff.fulltime}，兼职 {304 人|staff.parttime}，安排专项经费 {88.6 万元|budget}。
+[training] 召开会议 {74 次|meeting}，举办培训班 {29 次|training}，培训 {2,406 人次|trainee}。
[problem] 八、存在的问题和2017年打算
[problem] 一是州直部门与县市之间信息共享不够，同一事项多头发布、口径不一；
+[problem] 二是民族语文翻译力量不足，能熟练进行政策翻译的同志全州屈指可数；
+[problem] 三是部分乡镇公开栏内容陈旧、公开不及时。
[plan] 2017年，我州将全面落实《关于全面推进政务公开工作的意见》实施细则，制定部门主动公开基本目录，组建民族语文政策翻译队伍，推动政务公开与“互联网+政务服务”融合发展。
---
# id: y1-004  year: 2018  issuer: 海津市浦安区人民政府
[title] 2018年海津市浦安区人民政府信息公开工作年度报告
[title] 索引号：PA0100-2019-0017  发布机构：区政府办公室
[preamble] 根据《中华人民共和国政府信息公开条例》第三十一、三十二条和《海津市政府信息公开规定》第三十五条，由浦安区人民政府编制的2018年度报告。
+[preamble] 本年度报告可在“浦安政务”网站下载电子版，有疑问请联系区政府办公室，电话：021-58880012转6207。
[overview] 一、概述
[overview] 浦安区地处海津市东北，全区面积62.4平方公里，辖11个街道、1个镇，常住人口130余万。
+[overview] 2018年，本区以“一网通办”改革为契机，把公开、办事、互动拧成一股绳，市民和企业对政府工作的知晓度、参与度有了新的提高。
[organization] 区政府办公室为全区政府信息公开工作主管部门，设政务公开科，现有{4人|staff.fulltime}专职负责；
+[organization] 截至年底，全区46家公开义务单位共有专职工作人员{19人|staff.fulltime}、兼职工作人员{142人|staff.parttime}。
[mechanism] 年初印发《浦安区2018年政务公开工作要点》，对任务逐条分解到单位、到季度，并对各单位的政府信息公开指南、目录进行了集中修订。
[mechanism] 公文类信息公开属性源头认定工作继续推进，全区新产生并备案的{公文类信息|item}{7,852件|document.other}，其中认定为{主动公开|item}的{3,376件|document.other}，{依申请公开|item}的{1,493件|document.other}，{不予公开|item}的{2,983件|document.other}，{公文类信息主动公开率|item}{43.0%|rate}，比2017年上升{2.6个百分点|comparison}。
[proactive] 二、主动公开政府信息的情况
[proactive] 2018年全区新增主动公开政府信息{11,926条|disclosure.total}，{全文电子化率|item}{100%|rate}，其中{业务类信息|item}{9,704条|disclosure.category}，占{81.4%|rate}，{政策法规类|item}{317条|disclosure.category}、{规划计划类|item}{208条|disclosure.category}、{机构职能类|item}{426条|disclosure.category}、{其他类|item}{1,271条|disclosure.category}。
[proactive] （一）公开的主要内容
[key_area] 财政资金信息方面，区级{部门预算|item}、{部门决算|item}各公开{62份|disclosure.key_area}，首次随部门预算公开{项目绩效目标|item}{186项|disclosure.key_area}；
+[key_area] 城市更新方面，公布{旧区改造基地征收结果|item}{4,870户次|disclosure.key_area}、{房屋征收补偿方案|item}{6件|disclosure.key_area}；
+[key_area] 公共监管方面，公开{行政处罚决定书|item}{1,563件|disclosure.key_area}、{双随机抽查结果|item}{2,290条|disclosure.key_area}。
[proactive] （二）公开的形式
[proactive] 区门户网站全年更新信息{26,318条|disclosure.website}，{页面浏览量|item}{3,472万次|traffic}；
+[proactive] “浦安发布”政务微信推送{1,460期|disclosure.wechat}{4,385篇|disclosure.wechat}，{粉丝数|item}由年初的{18.2万|comparison}增至{27.6万|traffic}，“浦安发布”政务微博发布{5,207条|disclosure.weibo}；
+[proactive] 《浦安区人民政府公报》刊印{6期|disclosure.gazette}，在区档案馆、区图书馆、街镇社区事务受理中心和邮政报刊亭等免费取阅点投放。
[platform] 区、街镇两级公共查阅点{31个|access_point}、依申请公开受理点{58个|access_point}均向社会公布了地址和开放时间，区档案馆查阅点接待{查阅者|item}{3,018人次|inquiry}，其中查阅政府信息的以动拆迁和婚姻、房产档案居多。
[response] （三）公众参与和回应
[response] 举办“政府开放月”活动，全区组织{开放活动|item}{83场|other}，参加{市民|item}逾{6,000人次|other}；
+[response] 区长网上办公{4次|interview}，街镇和部门领导在线访谈{37期|interview}，“夏令热线·区长访谈”直播{1期|interview}；
+[response] 12345市民服务热线承办{工单|item}{72,436件|inquiry}，{先行联系率|item}{98.9%|rate}，{市民满意率|item}{76.3%|rate}，同比提高{4.1个百分点|comparison}。
+[response] 区政府办理{市、区人大代表建议|item}{148件|proposal}、{政协提案|item}{203件|proposal}，除{9件|proposal|item=}外，办理结果均已公开。
[application] 三、依申请公开政府信息办理情况
[application] 2018年全区受理政府信息公开申请{1,847件|application.received}。
+[application] 其中，{当面申请|item}{763件|application.breakdown}，占{41.3%|rate}；
+[application] {网上申请|item}{698件|application.breakdown}，占{37.8%|rate}；
+[application] {信函申请|item}{374件|application.breakdown}，占{20.2%|rate}；
+[application] {传真及其他形式|item}{12件|application.breakdown}，占{0.7%|rate}。
[application] 申请量列前五位的单位为{区房管局|item}{612件|application.breakdown}、{区规土局|item}{273件|application.breakdown}、{区建管委|item}{128件|application.breakdown}、{区公安分局|item}{95件|application.breakdown}、{沪明路街道办事处|item}{71件|application.breakdown}。
[application] 年内应答复{1,833件|application.closed}，已全部答复，其中“{同意公开|item}”{891件|application.granted}，占{48.6%|rate}；
+[application] “部分公开”{73件|application.partial}；
+[application] “{不予公开|item}”{104件|application.refused|item=}，占{5.7%|rate}；
+[application] “{信息不存在|item}”{316件|application.unavailable}，“{非本机关职责权限范围|item}”{287件|application.unavailable}，“{非《条例》所指政府信息|item}”{58件|application.refused}，“{重复申请|item}”{41件|application.not_processed}，“申请人{撤回|item}”{63件|application.other}。
[fee] 根据财政部、国家发展改革委有关通知，本区依申请提供政府信息自2017年起不收取{费用|fee=0}。
[dispute] 四、复议、诉讼和申诉情况
[dispute] 全年发生针对本区各单位有关政府信息公开事务的行政复议申请{96件|review|item=}，审结{89件|review|item=}，其中{维持|item}{74件|review}，{驳回|item}{8件|review}，{责令重新答复|item}{3件|review}，{终止|item}{4件|review}；
+[dispute] 行政诉讼{47件|litigation|item=}，审结{35件|litigation|item=}，法院{判决驳回|item}{22件|litigation}，{裁定驳回起诉|item}{9件|litigation}，{原告撤诉|item}{3件|litigation}，{判决败诉|item}{1件|litigation}。
+[dispute] 与去年相比，{复议|item}上升{12件|comparison}，{诉讼|item}下降{5件|comparison}。
[problem] 五、主要问题和改进措施
[problem] 主要问题是个别单位依申请答复不够审慎，败诉和被纠错的案件多因超期或未尽检索义务引起；
+[problem] 部分栏目分类过细，市民难以快速找到信息。
[plan] 2019年，本区将组织案例复盘和模拟庭审，建立答复前法制审核制度，依托“一网通办”优化检索功能，并做好新修订《条例》实施的各项准备。
---
# id: y1-005  year: 2011  issuer: 岫朔市人民政府
[title] 岫朔市2011年政府信息公开年度报告
[preamble] 本报告由岫朔市人民政府办公厅根据《条例》要求,在汇总全市7个旗县区和52个市直部门年度报告的基础上形成,统计期限为2011年1月1日至12月31日.
[overview] 一、2011年工作概况
[overview] “十二五”开局之年,我市按照“巩固、规范、拓展、提高”的思路推进政府信息公开,工作重心由抓数量向抓质量转变,由抓机关向抓基层延伸,得到了上级的肯定,在全区盟市评议中位列第3名。
[organization] 调整充实由常务副市长任组长的领导小组,市政府办公厅设立政府信息公开办公室,配备专职人员{3人|staff.fulltime},各旗县区、各部门确定联络员{118名|staff.total}。
[organization] 市政府主要领导强调,政府信息公开不是可做可不做的软任务,而是建设法治政府、服务政府、责任政府、效能政府的硬要求,各级领导干部要带头转变观念,学会在公开透明的环境下做决策、抓落实,不能把公开当成负担,更不能以保密为借口把该让群众知道的事情捂着盖着。
[mechanism] 出台《岫朔市政府信息公开考核暂行办法》等{文件|item}{4件|document.other},实行月统计、季通报、年考核,同时对2008年5月以前形成的文件进行补充梳理,补录{历史信息|item}{3,260条|disclosure.category}。
[proactive] 二、主动公开情况
[proactive] 2011年全市主动公开政府信息共计{43,195条|disclosure.total},其中{市直部门|item}{17,028条|disclosure.category},{旗县区|item}{26,167条|disclosure.category};
+[proactive] 自《条例》施行至2011年底,全市累计公开{142,600余条|disclosure.cumulative}。
[proactive] 市政府门户网站发布{9,814条|disclosure.website},居全市首位;
+[proactive] 市政府{公报|item}出刊{12期|disclosure.gazette},选登文件{136件|disclosure.gazette},发行{2.4万册|document.other};
+[proactive] 蒙文网站同步发布{蒙文信息|item}{1,742条|disclosure.category};
+[proactive] 通过{手机短信平台|item}发送气象预警、停水停气等信息{86万条次|disclosure.other_channel}。
[proactive] 旗县区中,{科布旗|item}公开{5,871条|disclosure.category}、{东滩区|item}公开{5,420条|disclosure.category},分列前两位,最少的旗仅公开{1,933条|disclosure.category|item=},不及前者的三分之一。
[platform] 在市、旗县区档案馆、图书馆和政务服务大厅建成查阅场所{23处|access_point},苏木乡镇建成{61处|access_point},配备{查询电脑|item}{147台|other},全年接待{查询|item}{11,206人次|inquiry}。
[response] 市长公开电话“12345”全年受理{来电|item}{38,417件|inquiry},办结{37,902件|inquiry},{办结率|item}{98.7%|rate};
+[response] 召开新闻发布会{21次|press_conference},组织旗县区长、局长在市电台“行风热线”接听电话{96期|interview},解答群众{咨询投诉|item}{1,538个|inquiry}。
[application] 三、依申请公开情况
[application] 全市收到申请{209件|application.received},{申请|item}数量比上年的{143件|comparison}有较大幅度上升。
+[application] 从申请方式看,{当面申请|item}{131件|application.breakdown},{信函申请|item}{22件|application.breakdown},{网上申请|item}{56件|application.breakdown};
+[application] 从申请内容看,{征地拆迁|item}{74件|application.breakdown},{草场权属|item}{48件|application.breakdown},{社保工龄|item}{37件|application.breakdown},{企业登记|item}{29件|application.breakdown},{其他|item}{21件|application.breakdown}。
[application] 从答复情况看,全部予以答复,同意公开{163件|application.granted},部分公开{11件|application.partial},不予公开{9件|application.refused},{信息不存在和非本机关掌握|item}{26件|application.unavailable}。
[fee] 收取复印工本费{612元|fee},对农村低保申请人减免{38元|fee}。
[dispute] 四、复议、诉讼情况
[dispute] 全市因信息公开引起行政复议{3件|review},均维持原具体行政行为,没有发生{行政诉讼|litigation=0}。
[problem] 五、存在问题
[problem] 部分旗县区网站建设滞后,栏目长期空白;
+[problem] 基层工作人员更换频繁,新手不熟悉流程,甚至把应当主动公开的文件当作依申请公开处理;
+[problem] 经费没有纳入预算的单位仍占相当比例,工作开展受到制约。
[plan] 六、下步打算
[plan] 2012年要重点抓好财政预算、保障性住房、食品安全、价格和收费等信息的公开,加快蒙汉双语平台建设,对后三名的单位实行约谈,并推动所有旗县区把工作经费列入本级预算。
