# id: y3-021  year: 2018  issuer: 柳叶沟镇人民政府
[title] 网站首页 \| 走进柳叶沟 \| 政务公开 \| 互动交流
[title] 柳叶沟镇 2018 年政府信息公开工作年度报告
[preamble] 根据市政务服务和公共资源交易服务中心《关于做好 2018 年度政府信息公开工作年度报告编发工作的通知》，现公布柳叶沟镇 2018 年度政府信息公开工作年度报告。
+[preamble] 有关统计数据从 2018 年 1 月 1 日起到 12 月 31 日止。
[mechanism] 一、制度机制
[organization] （一）组织领导。
+[organization] 镇长每季度听取一次汇报，分管领导每月过问一次，党政办天天盯。
+[organization] 今年 5 月，根据人事变动调整了领导小组，从事这项工作的人员保持 {2 名|staff.total}不变。
[mechanism] （二）工作制度。
+[mechanism] 印发《柳叶沟镇 2018 年政务公开工作要点》，将全年{任务|item}分解为 {18 项|other}，逐项落实到牵头领导和责任部门，时间节点精确到月。
+[mechanism] 信息发布实行审签制，审签单一式两份，一份随稿，一份存档，全年审签{稿件|item} {286 份|document.other}，因表述不当退回的 {31 份|document.other}。
[supervision] （三）监督考核。
+[supervision] 市上网站季度抽查，我镇 {1 次|supervision}被点名，原因是办事指南里的电话打不通，当天更正并作了检讨。
+[supervision] 镇内考核扣分的部门，扣分情况在全镇大会上宣读。
[key_area] 二、重点领域
[key_area] 产业扶贫、危房改造、饮水安全是今年镇上的三件大事，也是公开的三个重点。
+[key_area] 产业扶贫资金使用方案经村民代表大会通过后公示，{方案|item}公示 {7 件|disclosure.key_area}；
+[key_area] {危房改造|item}分春秋两季公示 {2 次|disclosure.key_area}；
+[key_area] 饮水安全由水管站公布水质检测情况，全年公布 {4 次|disclosure.key_area}，均为合格。
+[key_area] 群众对饮水工程收费存有疑虑的，镇上把成本核算拿出来给大家看，消除了误会。
[interpretation] 三、政策解读
[interpretation] 主要领导带头解读，在镇政府网页发表署名文章 {1 篇|interpretation}，讲乡村振兴怎么干。
+[interpretation] 部门解读的有城乡居民养老保险、秸秆禁烧、殡葬管理等，形式是问答和挂图，没有统计具体数量。
[response] 四、舆情回应
[response] 一方面是看，党政办每天浏览本地论坛、贴吧；
+[response] 一方面是答，实行“一事一档”，{网络问政平台留言|item}办结 {19 件|inquiry}，满意的居多，有 {2 件|inquiry}不满意，重新办理后得到谅解。
+[response] 不存在推诿不答的情况。
[platform] 五、平台载体
[platform] 镇政府网页栏目由市上统一设置，共有{一级栏目|item} {7 个|platform}，我镇没有增设。
+[proactive] 网页全年更新 {134 条|disclosure.website}，公众号“柳叶沟印象”推送 {173 条|disclosure.wechat}。
+[platform] 村级“三务”公开栏不规范的今年统一规范，做到上有棚、下有座、中有锁。
[application] 六、依申请公开
[application] 畅通当面、信函、传真、网络受理渠道，明确 20 个工作日内答复，然而全年{申请|application.received=0}一件也没有收到。
[dispute] 七、复议、诉讼、收费
[dispute] {复议|review=0}和{诉讼|litigation=0}均未发生。
+[fee] {信息公开费用|fee=0}没有收过。
[problem] 八、存在的问题
[problem] 信息公开工作年年有进步，年年有遗憾。
+[problem] 今年的遗憾是，公开的及时性较上年有所下滑，主要因为 6 月以后镇上抽调大批干部参加土地增减挂钩项目，党政办人手不够；
+[problem] 解读没有台账，说不出数字；
+[problem] 群众对公开的评价缺乏采集的办法。
[plan] 九、下步打算
[plan] 不管中心工作多忙，党政办至少保证两人在岗；
+[plan] 解读台账从元月一号建起；
+[plan] 在便民服务中心放评价器，听一听群众的真实感受。
[signature] 柳叶沟镇人民政府
[signature] 2019 年 1 月 18 日
---
# id: y3-022  year: 2014  issuer: 沙贝墟镇人民政府
[title] 沙贝墟镇2014年政府信息公开年度报告
[preamble] 本报告由沙贝墟镇政府办公室编制。
+[preamble] 报告中所列数据统计自2014年1月1日起，至2014年12月31日止。
[overview] 一、概述
[overview] 本镇是农业大镇，荔枝、龙眼远近闻名，2014年生产总值18.6亿元，农民人均纯收入1.23万元。
+[overview] 本镇党委、政府一贯重视政府信息公开工作，按照县里的部署，以深化“两代表一委员”监督为特色，努力使权力在阳光下运行。
[proactive] 二、主动公开政府信息情况
[proactive] 本年度主动公开政府信息{121条|disclosure.total}，其中{机构类|item}{3条|disclosure.category}、{财政类|item}{2条|disclosure.category}、{民生类|item}{48条|disclosure.category}、{动态类|item}{60条|disclosure.category}、{人事类|item}{8条|disclosure.category}，共计{121条|disclosure.total}。
+[proactive] 全部通过县政府公众网沙贝墟页面公开，部分同时在公告栏张贴，不重复计数。
[key_area] 今年县里要求公开行政审批事项，本镇保留的{审批事项|item}{9项|disclosure.key_area}已制成流程图，既上网又上墙。
+[key_area] 征地补偿方面，高速公路征用本镇土地412亩，{补偿款|item}到哪个经济社、每个经济社多少，由国土所和经管办联合张榜，共{36榜|disclosure.key_area}，有一个经济社的数字印错，次日重新张贴并致歉。
[application] 三、依申请公开政府信息办理情况
[application] 本年度收到申请{5宗|application.received}，比上年多了{3宗|comparison}，{五宗|application.breakdown}都与{高速公路征地|item}相关。
+[application] {4宗|application.granted}已提供复印件，余下的{1宗|application.other}由申请人{撤回|item}。
+[application] 申请人均为村民。
[fee] 四、政府信息公开收费及减免情况
[fee] 复印件本应收取成本费，考虑到都是被征地农民，全部免收，因此收取费用为{零|fee}。
[dispute] 五、因政府信息公开申请行政复议、提起行政诉讼情况
[dispute] 有被征地农民对征地本身提起行政诉讼，但与信息公开无关。
+[dispute] 因政府信息公开申请{行政复议|review=0}、提起{行政诉讼|litigation=0}的，均未有。
[platform] 六、公开载体建设
[platform] 县公众网页面于9月改版，本镇页面随之改版，增加了“三资”栏目。
+[platform] 农村集体“三资”监管平台实现镇村联网，设{查询终端|item}{17台|platform}，村民刷身份证即可查本社账目。
+[platform] 墟日在镇广场设流动咨询点，逢三、六、九开放。
[mechanism] 七、制度机制
[mechanism] 建立“两代表一委员”列席制度，镇长办公会研究重大民生事项时请代表、委员到会旁听，会后由他们向选民传达。
+[organization] 政府办{两名|staff.total}同志负责信息公开，网上网下分头管。
+[mechanism] 执行保密审查，未出现{泄密|other=0}。
[problem] 八、存在问题
[problem] 工作上仍有薄弱环节：一是经济社一级的公开时好时坏；
+[problem] 二是查询终端使用率不高，村民嫌麻烦；
+[problem] 三是公告栏与网上内容有时对不上。
[plan] 九、改进措施
[plan] 加强对经济社报账员的管理，报账与公开同步，不公开不报账；
+[plan] 简化终端操作，换成触摸大图标；
+[plan] 做到网上公开与公告栏张贴同日。
[signature] 沙贝墟镇人民政府
[signature] 2015年1月28日
---
# id: y3-023  year: 2010  issuer: 凤台街道办事处
[title] 凤台街道办事处二〇一〇年政府信息公开工作年度报告
[preamble] 现将凤台街道二〇一〇年政府信息公开工作报告如下，报告数据截止十二月三十一日。
[overview] 一、概述
[overview] 二〇一〇年，凤台街道把政府信息公开与政务公开、村居务公开捆在一起，统一部署，统一检查，形成一盘棋。
[organization] 街道设立政务公开办公室{一个|office}，主任由纪工委书记兼任，配备人员{四名|staff.total}，社区（村）确定联络员{二十七名|staff.total}。
+[organization] 街道财政拨付经费{两万元|budget}，用于制作公开栏和印刷材料。
[training] 街道组织学习《条例》{两次|training}，社区书记参加的有{二十余人|trainee}，居民小组长以听广播的方式学。
[proactive] 二、主动公开情况
[proactive] 全年公开信息{四百一十二条|disclosure.total}，其中网上公开{一百零五条|disclosure.website}，{公开栏|item}公开{三百零七条|disclosure.other_channel}。
+[proactive] 网上公开的内容有街道概况、领导之窗、机构职责、办事指南、政策法规、计划总结、街道动态等，凡是有变化的及时变更。
+[proactive] 栏内公开的内容有低保、计生、征兵、财务等，凡是群众质疑的及时说明。
[key_area] 旧村改造是我街道的头等大事，五个村同时启动，从宣传发动、签订协议到选房回迁，每一步都在村里公开，仅{回迁选房|item}一个环节就公示{十七次|disclosure.key_area}，因为公开，没有出现选房纠纷。
[platform] 三、公开的载体
[platform] 载体之一是便民服务中心，一楼大厅设触摸屏、公示墙、资料架；
+[platform] 载体之二是社区（村）公开栏，共{五十四块|bulletin_board}，其中政务、财务各半；
+[platform] 载体之三是网站，街道网站挂靠在区网站之下；
+[proactive] 载体之四是{《凤台民生》小报|item}，双月出版，全年{六期|disclosure.other_channel}，免费投递到户。
[application] 四、依申请公开情况
[application] 受理申请{一件|application.received}，申请人要求查阅一九八七年的宅基地登记，经查有档可稽，当场提供{一件|application.granted}。
[response] 五、咨询与民意
[response] 接待{居民咨询|item}{三百八十余人次|inquiry}，书记恳谈日收到{意见建议|item}{四十九条|inquiry}，已采纳{三十一条|inquiry}，未采纳的都作了解释。
[fee] 六、收费与减免
[fee] 未收取{费用|fee=0}，也无{减免|fee=0}。
[dispute] 七、复议与诉讼
[dispute] {复议|review=0}与{诉讼|litigation=0}均为零。
[problem] 八、问题
[problem] 个别村怕得罪人，公开含糊其词，写“其他开支”一笔带过；
+[problem] 街道网站内容单薄，居民看一眼就走；
+[problem] 联络员多由会计兼任，年底算账时顾不上公开。
[plan] 九、措施
[plan] 取消“其他开支”这一笼统科目，逐笔列明；
+[plan] 充实网站内容，着重增加办事指南和表格下载；
+[plan] 增加公开小组成员，减轻会计负担。
[signature] 凤台街道办事处
[signature] 二〇一一年三月一日
---
# id: y3-024  year: 2016  issuer: 大纵圩镇人民政府
[title] 大纵圩镇2016年政府信息公开工作年度报告
[title] 主题分类：政务公开　发布机构：大纵圩镇人民政府　关键词：公开、年报
[preamble] 为便于公众了解我镇政府信息公开工作，特编制本年度报告，有关数据以市政府网站后台为准。
[overview] 一、工作概述
[overview] 2016年，我镇政府信息公开工作认真贯彻中共中央办公厅、国务院办公厅《关于全面推进政务公开工作的意见》，落实决策、执行、管理、服务、结果“五公开”，以政务公开助推里下河生态经济区建设。
+[overview] 回望全年，有亮点也有弱项，下面分别叙述。
[proactive] 二、决策公开
[proactive] 镇政府年初确定的十件实事，先在网上和村里征求意见，收到{群众建议|item}{143条|inquiry}，从中筛选，提交人代会票决。
+[proactive] 实事确定以后，又将责任人、完成时间一并公布。
[proactive] 三、执行公开
[key_area] 涉农项目、水利工程、农桥改造的进度，每月由农经站在镇村公示栏更新，更新{进度信息|item}{36次|disclosure.key_area}。
+[key_area] 没有完成进度的三项也照实公布，不遮丑。
[proactive] 四、管理公开
[proactive] 编制并公布了{镇级权力清单、责任清单|item}，共计{112项|admin}，乡镇不再行使的予以注销。
+[proactive] {安监、环保执法情况|item}公开{58件|disclosure.category}，其中处罚决定书全文上网。
[proactive] 五、服务公开
[proactive] 为民服务中心对窗口事项实行一次性告知，印了{一次性告知单|item}{四十二种|document.other}，扫一扫二维码就能看到所需材料。
+[platform] 在村部设立便民公开点，老人不出村就能问明白、办得成。
[proactive] 六、结果公开
[proactive] 实事办理结果向人代会报告，并在“大纵圩微播报”公众号发布，阅读最多的一篇是关于镇卫生院迁建的，{点击|item}{1.1万次|traffic}。
+[proactive] 全镇一年来累计公开{880条左右|disclosure.total}，网站占到一大半。
[interpretation] 七、解读回应
[interpretation] 撰写解读{5篇|interpretation}，都是镇村干部自己动手写的，不算精美，胜在实在。
+[response] 对秸秆焚烧、河道养殖清理引起的议论，镇政府主动发声，没有造成{被动舆情|response=0}。
+[response] {市长信箱、水乡论坛转办件|item}{71件|inquiry}，全部按期答复。
[application] 八、依申请公开
[application] 全镇收到政府信息公开申请{3件|application.received}，都在15个工作日内答复。
+[application] 同意公开{2件|application.granted}，{信息不存在|item}{1件|application.unavailable}。
+[fee] 没有发生{收费|fee=0}。
+[dispute] 没有引起{复议|review=0}，没有引起{诉讼|litigation=0}。
[problem] 九、存在不足
[problem] 决策公开中，征求意见的时间偏短，外出打工的来不及参与；
+[problem] 管理公开中，执法信息公开滞后，有的一个月后才上网；
+[problem] 人员方面，负责公开的同志既无编制又无津贴，积极性难以持久。
[plan] 十、努力方向
[plan] 重大民生决策征求意见不少于三十天，春节返乡期间集中征求；
+[plan] 督促执法中队七个工作日内上网；
+[plan] 建议市里统一乡镇公开人员的岗位设置。
[signature] 大纵圩镇人民政府
[signature] 2017年2月10日
---
# id: y3-025  year: 2011  issuer: 溪墘畲族乡人民政府
[title] 溪墘畲族乡2011年度政府信息公开工作年度报告
[preamble] 本报告根据《中华人民共和国政府信息公开条例》和《福建省政府信息公开办法》编写。
[overview] 一、基本情况
[overview] 溪墘乡是畲族乡，畲族人口占39%，“三月三”歌会远近闻名。
+[overview] 做信息公开，既要合乎规定，又要合乎民情，这是我们多年来的体会。
[proactive] 二、主动公开工作
[proactive] （一）抓目录。
+[mechanism] 对照县里下发的目录范本，逐条梳理本乡的职能，删去与本乡无关的，补上少数民族事务一类，{目录事项|item}现有{六十四项|other}。
[proactive] （二）抓内容。
+[proactive] 录入县信息公开平台{58条|disclosure.website}，其中属于少数民族扶持项目的占了近三成。
+[key_area] 造福工程、村村通、饮水工程由国家投资，乡里全数公示，没有一项例外。
[proactive] （三）抓形式。
+[proactive] 除了常规形式，还将政策编成畲歌，由歌手在歌会、集会上唱，今年编唱{政策畲歌|item}{11首|disclosure.other_channel}，听过的人说好记。
+[platform] 在民族文化宫增设公开栏{1块|bulletin_board}，供游客和乡亲观看。
[application] 三、依申请公开
[application] 尚未受理过{书面申请|application.received=0}。
+[response] {口头咨询|item}则经常有，登记在册的{73人次|inquiry}，没登记的不好估算。
[fee] 四、费用
[fee] 没有收过任何{费用|fee=0}。
[dispute] 五、行政复议、诉讼
[dispute] 均{无|review=0}。
[problem] 六、问题
[problem] 乡里懂电脑的干部就那么几个，录入系统常常要等周末；
+[problem] 村里青壮年外出，留下的老人小孩对公开不太理会；
+[problem] 畲歌虽好，但能编会唱的歌手年岁渐高。
[plan] 七、设想
[plan] 挑选返乡青年学编畲歌、学用电脑，一举两得；
+[plan] 与在外务工的乡亲建立短信联系，把家乡的事情发给他们；
+[plan] 建议上级部门适当考虑民族乡的特殊情况，在设备上给予扶持。
[signature] 溪墘畲族乡人民政府
[signature] 2012年1月9日
