# id: y7-021  year: 2022  issuer: 东屏市人民政府
[title] 东屏市人民政府2022年政府信息公开工作年度报告
[preamble] 现根据《中华人民共和国政府信息公开条例》第五十条之规定,公布东屏市(县级市)2022年政府信息公开工作年度报告。
+[preamble] 报告所列数据由市政务公开办根据各镇乡、街道和市级机关报送情况汇总,起止时间为2022年1月1日—12月31日。
[overview] 一、总体情况
[overview] 2022年,市政府紧扣“民呼我为”主题,以数字化改革为牵引,围绕共同富裕示范、经济稳进提质、平安护航二十大等中心任务,全方位、多角度、立体式推进政务公开,在全省县(市、区)政务公开考评中继续保持前列。
[proactive] 一是以公开促发展。
+[proactive] 全市通过政府网站发布各类{信息|item}{28,716条|disclosure.website},与2021年({30,052条|comparison})相比略有下降,其中{市级机关|item}发布{19,904条|disclosure.category},{镇乡(街道)|item}发布{8,812条|disclosure.category},“东屏发布”等{政务新媒体|item}推送{4.6万条|disclosure.other_channel}。
+[key_area] 编制{重大行政决策目录|item}{7项|disclosure.key_area},公开{扩大有效投资重大项目|item}{124个|disclosure.key_area}、{惠企政策|item}{206条|disclosure.key_area}、{资金兑付公示|item}{313批|disclosure.key_area},兑付资金9.8亿元惠及企业1.1万家。
+[key_area] {部门预决算|item}集中公开{116份|disclosure.key_area}、{镇乡街道预决算|item}{40份|disclosure.key_area},“双公示”{行政许可|item}与{行政处罚|item}分别为{22,615条|disclosure.key_area}和{5,107条|disclosure.key_area}。
[interpretation] 二是以公开优服务。
+[interpretation] 聚焦企业群众难点痛点,将政策解读从“会议室”搬到“生产车间”“田间地头”,由政策专员面对面讲、手把手教,用方言俚语把话讲明白,深受群众欢迎。
[response] 三是以公开解民忧。
+[response] 全市召开新闻发布会{21场|press_conference},其中疫情防控{9场|press_conference},领导在线访谈{14期|interview},发布{图文音视频解读|item}{187件|interpretation},较上年增加{43件|comparison}。
+[response] 12345热线受理{群众诉求|item}{11.8万件|inquiry},{按时办结率|item}{99.9%|rate}、{满意率|item}{96.6%|rate},{满意率|item}较2021年提升{1.2个百分点|comparison},省民呼我为平台转办{信访件|item}{3,405件|inquiry},办复市人大{建议|item}{188件|proposal}、政协{提案|item}{251件|proposal}。
[application] 四是以公开护权益。
+[application] 依法做好依申请公开工作,全年收到政府信息公开{申请|item}{316件|application.received},比上年增长{7.5%|comparison},结转上年{8件|application.carried_in},{自然人|item}{271件|application.breakdown}、{法人或其他组织|item}{45件|application.breakdown},{市级机关|item}{229件|application.breakdown}、{镇乡(街道)|item}{87件|application.breakdown},均依法办理。
+[application] 办理结果为:予以公开{138件|application.granted},部分公开{29件|application.partial},{三类内部事务信息|item}{4件|application.refused}、{属于行政查询事项|item}{11件|application.refused},无法提供{94件|application.unavailable},{重复申请|item}{9件|application.not_processed},申请人{撤回|item}{27件|application.other},结转下年度{12件|application.carried_out}。
[mechanism] 五是以公开强规范。
+[mechanism] 对政府信息公开“目录、指南、年报、依申请”等平台栏目进行标准化改造,制定政府信息公开审查指引,建立风险评估机制,细化涉企涉农、拆迁安置等内容的公开要求。
[supervision] 六是以公开强监督。
+[supervision] 市政务公开办牵头组织“互看互比互学”活动,由镇乡互相打分,优点亮出来、问题点出来,评比结果在“政务公开擂台”公布,各单位比学赶超、争先创优。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 全年行政复议{15件|review|item=},{维持|item}{10件|review},{纠正|item}{3件|review},{其他|item}{2件|review};
+[dispute] 行政诉讼{8件|litigation|item=},{维持|item}{7件|litigation},{未审结|item}{1件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 去年提出的“镇乡公开质量不高”问题有所改善,但仍有部分镇乡对涉农补贴信息公开不够及时,村社公开标准执行有偏差。
+[plan] 今年通过编制涉农补贴“一张表”,统一了公开内容和时限;
+[plan] 明年将继续开展村务公开与政务公开融合试点,把公开专区建到农村文化礼堂。
[other] 六、其他需要报告的事项
[other] 无
---
# id: y7-022  year: 2013  issuer: 雁山市人民政府
[title] 雁山市人民政府2013年政府信息公开工作年度报告
[title] 2014年03月31日　　来源：雁山市人民政府办公厅
[preamble] 为方便公众了解本市政府信息公开工作情况，依据《条例》第三十二条和《雁山市政府信息公开规定》，编制雁山市人民政府2013年政府信息公开工作年度报告。
+[preamble] 报告涵盖市政府办公厅、47个市政府工作部门和派出机构以及10个区、县（市）人民政府，分七个部分。
[overview] 一、概述
[overview] 2013年，作为副省级城市，雁山市把推进政府信息公开作为建设服务型政府、提升城市治理水平的重要举措，全面落实国务院办公厅《当前政府信息公开重点工作安排》，坚持公开为民、公开便民、公开利民，公开的内容不断深化，公开的形式不断丰富，公开的效果不断显现。
[organization] （一）加大统筹协调力度。
+[organization] 成立市政府信息公开工作联席会议，召集人由市政府秘书长担任，全年召开联席会议{4次|meeting}，全市有专门工作机构{133个|office}，专职人员{158人|staff.fulltime}、兼职人员{1,420人|staff.parttime}，财政列支{工作经费|item}{763万元|budget}，比2012年增长{6.4%|comparison}。
+[training] 举办处级领导干部专题讲座{2期|training}、业务培训班{88期|training}，{9,314人次|trainee}受训，市政府办公厅派员授课{37次|training}。
[mechanism] （二）严格审查把关。
+[mechanism] 坚持保密审查与信息发布同步进行，严格执行“先审查、后公开，一事一审”制度，规范审查文书和流程，既防止该公开的不公开，又防止因公开不当造成失密泄密。
[proactive] 二、主动公开政府信息
[proactive] （一）总体数量。
+[proactive] 截至2013年底，全市自《条例》施行起累计主动公开政府信息{2,146,305条|disclosure.cumulative}，其中2013年度新增{信息|item}{408,217条|disclosure.total}，较2012年的{371,660条|comparison}增加{36,557条|comparison}，增幅{9.8%|comparison}。
+[proactive] 新增信息中，{市政府办公厅及部门|item}{112,054条|disclosure.category}，{各区、县（市）|item}{296,163条|disclosure.category}，分别占{27.4%|rate|item=市政府办公厅及部门}和{72.6%|rate|item=各区、县（市）}，{机构职能类|item}{3,206条|disclosure.category}，{法规公文类|item}{14,910条|disclosure.category}，{行政执法类|item}{97,381条|disclosure.category}，{财政审计类|item}{10,225条|disclosure.category}，{公共服务类|item}{150,470条|disclosure.category}，{工作信息类|item}{132,025条|disclosure.category}。
[proactive] （二）公开形式。
+[proactive] 在政府网站公开{314,402条|disclosure.website}，其中“雁山政务网”{26,817条|disclosure.website}，通过政府公报公开{1,390条|disclosure.gazette}，通过{新闻媒体|item}公开{21,036条|disclosure.other_channel}，通过{公共查阅点|item}公开{37,504条|disclosure.other_channel}，通过政务微博公开{28,665条|disclosure.weibo}，通过政务微信公开{5,220条|disclosure.wechat}。
+[proactive] 市政府公报全年编发{24期|disclosure.gazette}、印数{38.4万册|disclosure.gazette}，免费发放到居委会、村委会和书报亭，{赠阅点|item}由上年的{1,120个|comparison}增加到{1,356个|access_point}，深受市民喜爱。
[key_area] 三、重点领域信息公开
[key_area] 对九个方面重点工作建立牵头部门负责制，市政府督查室逐月跟踪，纪检监察机关同步介入，确保了各项任务按期兑现。
+[key_area] {“三公”经费|item}公开扩大至{104个|disclosure.key_area}市级部门，{区县“三公”经费|item}公开{655家|disclosure.key_area}，公布{廉租房、公租房配租结果|item}{1.9万户|disclosure.key_area}，{空气质量日报|item}发布{365期|disclosure.key_area}，发布{食品药品抽检信息|item}{214期|disclosure.key_area}，公开{征地拆迁公告|item}{376份|disclosure.key_area}、{招投标信息|item}{9,418条|disclosure.key_area}，比上年增加{1,302条|comparison}。
[response] 四、回应公众关切
[response] 市政府新闻发言人制度进一步健全，全市设{新闻发言人|item}{129名|other}，举办新闻发布会{84场|press_conference}，“市长在线”及部门在线访谈{102期|interview}，{参与网民|item}{18.5万人次|traffic}。
+[response] 市长公开电话受理{市民来电|item}{96.8万件次|inquiry}，{直接解答|item}{71.2万件次|inquiry}，{交办|item}{25.6万件次|inquiry}，{办结率|item}{98.8%|rate}，{满意率|item}{90.6%|rate}，比上年上升{2.2个百分点|comparison}，针对“雾霾应对”“出租车调价”等发布权威回应{137次|response}，配发解读文章{268篇|interpretation}。
[application] 五、依申请公开
[application] 全市受理{申请|item}{3,812件|application.received}，其中{当面申请|item}{1,106件|application.breakdown}，{网络申请|item}{1,475件|application.breakdown}，{信函申请|item}{1,203件|application.breakdown}，{传真申请|item}{28件|application.breakdown}，比2012年多{609件|comparison|item=申请}，涉及{征收补偿|item}的{1,732件|application.breakdown}、{城乡规划|item}的{801件|application.breakdown}、{劳动保障|item}的{244件|application.breakdown}。
+[application] 已答复{3,790件|application.closed}，其余{22件|application.carried_out}按规定延至2014年，答复中{同意公开|item}{2,274件|application.granted}，占{60.0%|rate}，{同意部分公开|item}{203件|application.partial}，占{5.4%|rate}，{不同意公开|item}{309件|application.refused|item=}，占{8.2%|rate|item=不同意公开}，{非本机关掌握|item}{510件|application.unavailable}，{信息不存在|item}{398件|application.unavailable}，{内容不明确|item}{96件|application.unavailable}。
[fee] 市、区两级共收取检索费、复制费、邮寄费{11,206元|fee}，减免{2,870元|fee}。
[dispute] 六、复议、诉讼、举报
[dispute] {行政复议|item}{173件|review|item=}，比2012年增加{42件|comparison}，{维持|item}{136件|review}，{纠错|item}{19件|review}，{终止|item}{18件|review}。
+[dispute] 行政诉讼{94件|litigation|item=}，{驳回原告请求|item}{81件|litigation}，{判决撤销或履行|item}{6件|litigation}，{撤诉|item}{7件|litigation}。
+[dispute] 收到举报投诉{25件|complaint}，查实{4件|complaint}，已责令改正。
[problem] 七、不足和改进
[problem] 在看到成绩的同时，我们也清醒地认识到，政府信息公开与人民群众日益增长的信息需求还不相适应，重大决策预公开不够充分，区县之间差距较大，基层力量单薄。
[plan] 今后要在公开的深度上下功夫，在制度的执行上下功夫，在基层的指导上下功夫，适时启动《雁山市政府信息公开规定》的修订工作。
---
# id: y7-023  year: 2024  issuer: 津海市蓟门区人民政府
[title] 津海市蓟门区2024年政府信息公开工作年度报告
[preamble] 本报告依照《中华人民共和国政府信息公开条例》及国务院办公厅政府信息与政务公开办公室规定的格式编写，统计范围为区政府、31个区政府部门和16个街道（地区）办事处。
[overview] 一、总体情况
[overview] 2024年，蓟门区坚持首善标准，以“政府工作像在玻璃房里”自我要求，一体推进决策公开、执行公开、管理公开、服务公开和结果公开，公开工作与接诉即办、基层治理、优化营商环境同向发力。
[proactive] （一）主动公开
[proactive] 制定主动公开全清单动态调整办法，清单以“事项颗粒度细到能办事”为原则，从条目式罗列改为按场景归集，居民查“老楼加装电梯”“入园入学”等事项，一个页面就能看到政策、流程、名单和进度。
+[proactive] 截至年底区级全清单在列{事项|item}{2,318项|other}，年内新增{147项|other}、取消{89项|other}，全区主动公开{政府信息|item}{33,480条|disclosure.total}，同比减少{3.8%|comparison}，{区政府部门|item}{22,906条|disclosure.category}，{街道（地区）|item}{10,574条|disclosure.category}，区政府网站公开{18,355条|disclosure.website}，{政务新媒体|item}公开{15,125条|disclosure.other_channel}。
+[proactive] 区政府网站“会议开放”栏目公开{区政府常务会议题|item}{96项|disclosure.category}、邀请{列席代表|item}{53人次|other}，“民生卡片”推送{政策卡片|item}{211张|disclosure.category}。
[key_area] 聚焦教育、医疗、养老等民生领域，公开{义务教育入学信息|item}{64条|disclosure.key_area}、{普惠养老机构信息|item}{39条|disclosure.key_area}、{政府投资项目|item}{158个|disclosure.key_area}，{区级部门预决算|item}{194份|disclosure.key_area}和{绩效评价报告|item}{46份|disclosure.key_area}均已公开，较2023年分别增加{2份|comparison|item=区级部门预决算}和{9份|comparison|item=绩效评价报告}，{“双公示”信息|item}公开{7.42万条|disclosure.key_area}。
[interpretation] 区政府规范性文件解读坚持“三同步”，街道以“楼门小课堂”讲政策，居民坐在家门口就能听明白。
[application] （二）依申请公开
[application] 2024年全区新收{申请|item}{1,856件|application.received}，比上年增加{294件|comparison}、增长{18.8%|comparison}，上年结转{83件|application.carried_in}，办结{1,844件|application.closed}，结转下年{95件|application.carried_out}，{区政府|item}办理{327件|application.breakdown}，{区住建委|item}办理{418件|application.breakdown}，{规自分局|item}办理{296件|application.breakdown}，{街道|item}合计办理{381件|application.breakdown}，{自然人申请|item}占{94.5%|rate}。
+[application] 予以公开{514件|application.granted}，部分公开{161件|application.partial}，不予公开{177件|application.refused|item=}，{本机关不掌握|item}{603件|application.unavailable}，{需要另行制作|item}{82件|application.unavailable}，{补正后仍不明确|item}{41件|application.unavailable}，{信访举报投诉类|item}{73件|application.not_processed}，{重复申请|item}{56件|application.not_processed}，{无正当理由大量反复申请|item}{18件|application.not_processed}，其他处理{119件|application.other|item=}。
[mechanism] （三）政府信息管理
[mechanism] 加强行政规范性文件全生命周期管理，制发、清理、废止在同一平台流转，实现底数清、效力明。
+[mechanism] 全区现行有效{行政规范性文件|item}{57件|document.normative}，年内制发{6件|document.normative}、废止{11件|document.normative}。
[platform] （四）平台建设
[platform] 区政府网站上线“办事地图”，推进政务公开惠民便民地图与12345知识库互通，居民拨打热线时接线员可同步查看最新政策。
[response] （五）回应关切
[response] 深化接诉即办改革，全年受理市民服务热线{诉求|item}{21.6万件|inquiry}，{响应率|item}{100%|rate}，{解决率|item}{96.8%|rate}，{满意率|item}{97.4%|rate}，与上年（{95.9%|comparison|item=解决率}、{96.7%|comparison|item=满意率}）相比均有提高，{高频共性诉求|item}下降{12.6%|comparison}。
+[response] 区领导走进直播间开展“向区民报告”访谈{18期|interview}，召开新闻发布会{9场|press_conference}，{在线观看|item}{104万人次|traffic}，办理区人大代表{建议|item}{176件|proposal}、区政协{提案|item}{219件|proposal}，采用图解、短视频等开展政策解读{302件|interpretation}。
[supervision] （六）监督保障
[supervision] 不以数量论英雄，取消信息发布条数排名，改为由居民代表对公开效果打分，对打分靠后的栏目逐一研究提升。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议{211件|review|item=}，其中以区政府为被申请人的{38件|review|item=}，{结果维持|item}{142件|review}、{结果纠正|item}{17件|review}、{其他结果|item}{41件|review}、{尚未审结|item}{11件|review}，行政诉讼{67件|litigation|item=}，{结果维持|item}{55件|litigation}、{结果纠正|item}{1件|litigation}、{尚未审结|item}{11件|litigation}。
[problem] 五、存在的主要问题及改进情况
[problem] 一是“专业语言”转化为“居民语言”不够，卡片、图解仍有“官味”；
+[problem] 二是对滥用申请权的认定尺度不一，街道不敢用、不会用。
+[plan] 改进方面，邀请社区工作者、媒体编辑参与解读产品评审，印发认定指引并组织以案释法。
[other] 六、其他需要报告的事项
[fee] 本年度全区发出{收费通知|item}{3件|other}，收取信息处理费{1,120元|fee}。
---
# id: y7-024  year: 2016  issuer: 盘陀市人民政府
[title] 盘陀市2016年政府信息公开工作年度报告
[overview] 2016年，在市委坚强领导下，市政府以贯彻中央“两办”文件为契机，坚持问题导向，全市政府信息公开在有效预防腐败、推进依法行政、密切干群关系等方面发挥了积极作用。
+[preamble] 根据《条例》要求，现将有关情况报告如下。
[overview] 一、工作开展情况
[organization] 市政府主要领导在政府全体会议上多次强调公开的重要性，明确要求各单位“一把手”亲自抓，把公开工作与业务工作同研究、同部署、同检查、同考核。
+[organization] 市政府信息公开领导小组办公室由市监察局转设到市政府办公室，职能进一步理顺，结束了“九龙治水”的局面。
[mechanism] 各县区结合本地实际健全考核、评议、责任追究制度，有的县推行“信息公开日志”，每天公开了什么、谁签字、谁上传，逐条登记备查，责任清晰可溯。
[platform] 市政府门户网站新增“政策解读”“建议提案”“政府开放日”等栏目，办事大厅网上申报、网上查询功能逐步完善，群众反映比过去好用。
[proactive] 二、主动公开政府信息情况
[proactive] 年内全市主动公开{政府信息|item}{52,094条|disclosure.total}，比2015年增加{4,816条|comparison}，增长{10.2%|comparison}，其中{市直部门|item}{16,540条|disclosure.category}，{青龙县|item}{8,203条|disclosure.category}，{平乐县|item}{7,914条|disclosure.category}，{望江区|item}{10,226条|disclosure.category}，{开发区|item}{9,211条|disclosure.category}，自《条例》施行以来累计公开{301,460条|disclosure.cumulative}。
+[proactive] 市政府门户网站公开信息{14,870条|disclosure.website}，“盘陀发布”微博、微信公众号发布{2,608条|disclosure.weibo}、{1,144条|disclosure.wechat}，{“阳光盘陀”电视问政|item}播出{12期|disclosure.other_channel}，《盘陀政报》出刊{6期|disclosure.gazette}，{政务公开栏|item}更换{3,820期|disclosure.other_channel}。
+[proactive] 其中，在门户网站公开{规范性文件类信息|item}{63条|disclosure.category}、{政府会议类信息|item}{48条|disclosure.category}、{人事任免类信息|item}{37条|disclosure.category}、{建议提案复文|item}{210条|disclosure.category}、{财政信息|item}{176条|disclosure.category}，政策解读{95篇|interpretation}。
[key_area] 三、重点领域公开情况
[key_area] 精准扶贫信息公开做到“阳光操作”，识别标准、程序、名单在村组张榜，扶贫资金安排到哪里、项目建到哪里、公开就跟进到哪里。
+[key_area] 全市公示{扶贫对象|item}{61,305户|disclosure.key_area}、{扶贫项目|item}{874个|disclosure.key_area}，公示{棚户区改造安置信息|item}{59批|disclosure.key_area}，公开{市级部门预算和“三公”经费|item}{58家|disclosure.key_area}、{县级部门预算|item}{402家|disclosure.key_area}，双公示试运行以来上网{行政许可|item}{9,730条|disclosure.key_area}、{行政处罚|item}{2,016条|disclosure.key_area}，{七天内公示率|item}{93%|rate}，比第三季度提高{11个百分点|comparison}。
[response] 四、回应社会关切情况
[response] 就“城区停水”“医患纠纷”等事件及时发声，在事发后第一时间公布原因和处置进展，挤压了谣言生存空间，舆情总体平稳。
+[response] 市、县两级新闻发布会{29场|press_conference}，网上访谈{15期|interview}，12345热线{来电|item}{7.6万件|inquiry}、办结{7.5万件|inquiry}，{综合满意度|item}{89.9%|rate}，市长信箱{来信|item}{3,108封|inquiry}，{回复率|item}{98.4%|rate}，较上年上升{3.3个百分点|comparison}。
[application] 五、依申请公开情况
[application] 全年收到{申请|item}{204件|application.received}，{市本级|item}{96件|application.breakdown}，{县区|item}{108件|application.breakdown}，上年为{173件|comparison|item=申请}，办结{201件|application.closed}，公开{113件|application.granted}，部分公开{18件|application.partial}，不公开{16件|application.refused|item=}，{信息不存在|item}{30件|application.unavailable}，{非本机关|item}{24件|application.unavailable}，余{3件|application.carried_out}待复。
[fee] 六、收费减免情况
[fee] 无{收费|fee=0}、无{减免|fee=0}。
[dispute] 七、复议诉讼情况
[dispute] 复议{8件|review|item=}，{维持|item}{7件|review}、{撤销|item}{1件|review}；
+[dispute] 诉讼{5件|litigation}，均胜诉；
+[dispute] 无{申诉|complaint=0}。
[problem] 八、问题与打算
[problem] 公开不平衡的问题仍然突出，个别县网站长期处于“休眠”状态，年终突击补录信息；
+[problem] 对“五公开”理解不深，重结果、轻过程。
+[plan] 今后要把功夫下在平时，实行信息更新日提醒、月通报，严禁突击补录，对弄虚作假的严肃问责。
[signature] 盘陀市人民政府办公室
[signature] 2017年3月15日
---
# id: y7-025  year: 2021  issuer: 远川市人民政府
[title] 远川市人民政府 2021 年政府信息公开工作年度报告
[preamble] 根据《中华人民共和国政府信息公开条例》,编制本报告。
+[preamble] 联系单位:远川市人民政府办公室政务公开科,电话:0917-3261080,电子邮箱:ycszwgk@163.com。
[overview] 一、总体情况
[overview] 2021 年,远川市政府信息公开工作坚持守正创新、靶向发力,认真落实国务院办公厅《2021 年政务公开工作要点》,以“清单化、项目化、责任化”推进各项任务,切实保障人民群众的知情权、参与权、表达权和监督权。
[proactive] (一)主动公开。
+[proactive] 一年来,全市累计公开{政府信息|item} {20.8 万条|disclosure.total},较上年增加 {1.1 万条|comparison},同比增长 {5.6%|comparison},{市级部门|item} {4.4 万条|disclosure.category},{县区及镇街|item} {16.4 万条|disclosure.category},其中{第一季度|item} {4.9 万条|disclosure.category}、{第二季度|item} {5.6 万条|disclosure.category}、{第三季度|item} {5.2 万条|disclosure.category}、{第四季度|item} {5.1 万条|disclosure.category}。
+[proactive] 市政府门户网站发布 {16,308 条|disclosure.website},自 2003 年开通以来累计发布 {31.2 万条|disclosure.cumulative},市政府官方微博、微信、{今日头条|item}分别发布 {2,806 条|disclosure.weibo}、{1,930 条|disclosure.wechat}、{2,477 条|disclosure.other_channel},全市{政务新媒体矩阵|item}发布 {12.7 万条|disclosure.other_channel}。
+[proactive] 编印政府公报 {6 期|disclosure.gazette},刊载{规范性文件|item} {31 件|document.normative},向镇村寄送 {1.8 万册|disclosure.gazette},发放{《惠民政策口袋书》|item} {5 万册|document.other}。
[key_area] 在重点领域上,把巩固脱贫成果同乡村振兴有效衔接作为公开重点,项目库、资金分配、帮扶措施逐级公示,让群众心里有本“明白账”。
+[key_area] 全市公开{衔接资金项目|item} {1,306 个|disclosure.key_area}、{惠农补贴“一卡通”发放信息|item} {4,870 批次|disclosure.key_area},市级 {92 家|disclosure.key_area|item=部门预算和部门决算}预算单位公开{部门预算和部门决算|item},公示{行政许可|item} {6.3 万条|disclosure.key_area}、{行政处罚|item} {1.1 万条|disclosure.key_area},{“双公示”总量|item}比 2020 年增加 {21.4%|comparison},{优化营商环境信息|item} {623 条|disclosure.key_area},{疫情防控信息|item} {1,904 条|disclosure.key_area}。
[interpretation] (二)政策解读。
+[interpretation] 把解读作为政策落地的“最后一公里”,市政府办公室制定解读工作规范,明确解读提纲、责任和时限,不符合要求的解读稿一律退回。
+[interpretation] 全市发布解读 {1,048 篇|interpretation},市级 {276 篇|interpretation},县区 {772 篇|interpretation},其中主要负责人解读 {189 篇|interpretation}、图文图表 {415 篇|interpretation}、视频动漫 {104 篇|interpretation},{市政府文件解读率|item}较上年提高 {8 个百分点|comparison},达到 {100%|rate|item=市政府文件解读率}。
[response] (三)互动回应。
+[response] 召开新闻发布会 {54 场|press_conference},开展“局长访谈” {42 期|interview},“市长信箱”受理{信件|item} {5,610 件|inquiry},{办结率|item} {99.5%|rate},12345 平台受理{诉求|item} {33.4 万件|inquiry},{办结率|item} {98.9%|rate}、{满意率|item} {94.7%|rate},开展{民意征集|item} {63 期|other},收到{意见建议|item} {3,128 条|inquiry}。
+[response] 省“两会”和市“两会”{建议|item} {214 件|proposal}、{提案|item} {398 件|proposal}全部办复。
[application] (四)依申请公开。
+[application] 全市共收到申请 {548 件|application.received},其中{县区|item}受理 {331 件|application.breakdown},{市级部门|item}受理 {217 件|application.breakdown},上年结转 {9 件|application.carried_in},共办结 {545 件|application.closed},结转 {12 件|application.carried_out},历年累计受理{申请|item} {6,390 件|other}。
+[application] 予以公开 {239 件|application.granted},部分公开 {44 件|application.partial},不予公开 {48 件|application.refused|item=},{本机关不掌握|item} {127 件|application.unavailable},{没有现成信息|item} {23 件|application.unavailable},{信访类|item} {31 件|application.not_processed},{重复申请|item} {14 件|application.not_processed},其他处理 {19 件|application.other|item=}。
[supervision] (五)监督保障。
+[supervision] 开展日常巡查,以发“提醒函”、打“督办电话”的方式督促整改,将公开情况纳入依法行政督察,未出现被上级{约谈|supervision=0}的情形。
[proactive] 二、主动公开政府信息情况
[application] 三、收到和处理政府信息公开申请情况
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 行政复议 {28 件|review|item=}({维持|item} {21 件|review}、{纠正|item} {2 件|review}、{其他|item} {5 件|review}),行政诉讼 {17 件|litigation|item=}({维持|item} {14 件|litigation}、{纠正|item} {1 件|litigation}、{未审结|item} {2 件|litigation})。
[problem] 五、存在的主要问题及改进情况
[problem] 一是县区信息公开机构设置不统一,人员少、任务重的矛盾突出;
+[problem] 二是答复告知书救济渠道表述不完整;
+[problem] 三是惠农补贴信息公开后没有及时撤下,存在隐私保护风险。
[plan] 已采取的措施:逐县区核定工作力量,制发告知书模板,规定惠农补贴公示期满后及时作隐藏处理。
[other] 六、其他需要报告的事项
[other] 无。
